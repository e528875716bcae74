// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.Tokenizer;

/** Stops at brackets in brackets that are so deep that the parser, which calls itself, would run out of stack. */
final class NestingGuard implements Tokenizer {
    /** No record is nearly as deep. */
    static final int DEEPEST = 100;

    private final Tokenizer tokens;
    private final ErrorHandler errors;
    private int depth;

    NestingGuard(Tokenizer tokens, ErrorHandler errors) {
        this.tokens = tokens;
        this.errors = errors;
    }

    @Override
    public boolean hasNext() {
        return tokens.hasNext();
    }

    @Override
    public Token next() {
        Token token = tokens.next();
        switch (token.getType()) {
            case LBRACKET, LPAREN, LT2, L_TRIPLE, L_ANN -> {
                if (++depth > DEEPEST) {
                    errors.fatal(SyntaxWords.TOO_DEEP + DEEPEST, token.getLine(), token.getColumn());
                }
            }
            case RBRACKET, RPAREN, GT2, R_TRIPLE, R_ANN -> depth--;
            default -> {}
        }
        return token;
    }

    @Override
    public Token peek() {
        return tokens.peek();
    }

    @Override
    public boolean eof() {
        return tokens.eof();
    }

    @Override
    public long getLine() {
        return tokens.getLine();
    }

    @Override
    public long getColumn() {
        return tokens.getColumn();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
