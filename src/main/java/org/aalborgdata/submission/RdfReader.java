// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.lang.rdfxml.rrx_stax_sr.ReaderRDFXML_StAX_SR;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;

/** Reads the forms of RDF that are text into a graph and notes where each statement stands. */
final class RdfReader {
    private RdfReader() {}

    /**
     * @param graph to be filled
     * @throws UnreadableSubmissionException if the text is not what the syntax says
     */
    static Places read(SourceText text, Syntax syntax, Graph graph, UnreadableFile unreadable)
            throws UnreadableSubmissionException {
        if (syntax == Syntax.JSON_LD) {
            return JsonLdReader.read(text, graph, unreadable);
        }
        if (syntax == Syntax.RDF_XML) {
            XmlGuard.check(text.decoded(), unreadable);
        }
        FirstError errors = new FirstError();
        PlacingProfile profile = new PlacingProfile(errors);
        StatementPlaces statements = new StatementPlaces();
        boolean xml = syntax == Syntax.RDF_XML;
        TextPlaces places = new TextPlaces(unreadable.name(), text, xml, profile.subjects(), statements);
        try (StatementIntake intake = new StatementIntake(graph, statements)) {
            parse(text, syntax, profile, errors, new Sink(graph, intake, profile, xml));
            intake.finish();
        } catch (FirstError.Stop e) {
            throw unreadable.syntax(syntax, errors.message(), places.ofError(errors.line(), errors.column()), text);
        } catch (RuntimeException e) {
            // The parsers throw a dozen kinds, even IllegalFormatException when a broken token contains a percent sign.
            String own = e instanceof RiotException ? String.valueOf(e.getMessage()) : SyntaxWords.STOPPED;
            String message = errors.message().isEmpty() ? own : errors.message();
            throw unreadable.syntax(syntax, message, places.ofError(errors.line(), errors.column()), text);
        }
        return new Places(unreadable.name(), places);
    }

    private static void parse(
            SourceText text, Syntax syntax, PlacingProfile profile, FirstError errors, StreamRDF sink) {
        if (syntax == Syntax.RDF_XML) {
            ReaderRDFXML_StAX_SR.factory
                    .create(Lang.RDFXML, profile)
                    .read(
                            new java.io.StringReader(text.decoded()),
                            Iris.BASE,
                            Lang.RDFXML.getContentType(),
                            sink,
                            RIOT.getContext().copy());
            return;
        }
        Tokenizer tokens = new NestingGuard(
                TokenizerText.create().source(text.open()).errorHandler(errors).build(), errors);
        LangRIOT parser =
                switch (syntax) {
                    case N_TRIPLES -> new LangNTriples(tokens, profile, sink);
                    case N_QUADS -> new LangNQuads(tokens, profile, sink);
                    case TRIG -> new LangTriG(tokens, profile, sink);
                    default -> new LangTurtle(tokens, profile, sink);
                };
        parser.parse();
    }

    /** A quad is a statement here: the profile sees to it that there is one graph only. */
    private static final class Sink extends StreamRDFWrapper {
        private final StatementIntake intake;
        private final PlacingProfile profile;
        private final boolean xml;

        /** @param xml whether the parser makes statements without the profile */
        Sink(Graph graph, StatementIntake intake, PlacingProfile profile, boolean xml) {
            super(StreamRDFLib.graph(graph));
            this.intake = intake;
            this.profile = profile;
            this.xml = xml;
        }

        @Override
        public void triple(Triple triple) {
            if (xml) {
                profile.note(triple);
            }
            intake.add(triple, profile.lastStatement());
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }
    }
}
