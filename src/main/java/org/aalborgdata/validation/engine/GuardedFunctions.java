// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The functions of SPARQL with which a short query can take years or fill the memory, with a guard before each. */
final class GuardedFunctions {
    /** Longest text in characters that a query may make. */
    private static final int LONGEST = 1_000_000;

    private GuardedFunctions() {}

    /** The same query with guarded functions. */
    static Query in(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunctionN function, ExprList args) {
                if (function instanceof E_Regex) {
                    return new Regex(args);
                }
                if (function instanceof E_StrReplace) {
                    return new Replace(args);
                }
                return function instanceof E_StrConcat ? new Concat(args) : super.transform(function, args);
            }
        });
    }

    /** Goes over the text once with a guard. A pattern that is none is left to the function to complain about. */
    private static void tryOut(NodeValue text, NodeValue pattern, NodeValue flags) {
        if (text.isLiteral() && pattern.isLiteral()) {
            try {
                Pattern compiled = Pattern.compile(
                        pattern.asNode().getLiteralLexicalForm(),
                        flags == null ? 0 : RegexEngine.makeMask(flags.asNode().getLiteralLexicalForm()));
                GuardedText.findAll(compiled, text.asNode().getLiteralLexicalForm());
            } catch (PatternSyntaxException | ExprEvalException e) {
                return;
            }
        }
    }

    private static long length(NodeValue value) {
        return value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }

    private static void limit(long length) {
        if (length > LONGEST) {
            throw new SizeLimitException("a query makes a text of more than " + LONGEST + " characters");
        }
    }

    private static Expr at(ExprList args, int index) {
        return index < args.size() ? args.get(index) : null;
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList args) {
            super(args.get(0), args.get(1), at(args, 2));
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            tryOut(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Regex(newArgs);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList args) {
            super(args.get(0), args.get(1), args.get(2), at(args, 3));
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            tryOut(args.get(0), args.get(1), args.size() > 3 ? args.get(3) : null);
            limit((length(args.get(0)) + 1) * (length(args.get(2)) + 1));
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Replace(newArgs);
        }
    }

    private static final class Concat extends E_StrConcat {
        Concat(ExprList args) {
            super(args);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            limit(args.stream().mapToLong(GuardedFunctions::length).sum());
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList newArgs) {
            return new Concat(newArgs);
        }
    }
}
