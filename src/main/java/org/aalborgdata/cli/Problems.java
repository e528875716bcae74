// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.aalborgdata.store.StoreInUseException;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.security.InvalidAdministratorException;

/** Turns exceptions into a sentence for the person at the terminal; nobody there wants a stack trace. */
final class Problems {
    private Problems() {}

    static String inWords(Throwable problem) {
        if (problem instanceof GivenFile.EmptyFolderException) {
            return "the folder " + problem.getMessage() + " holds no file that could be checked.";
        }
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof StoreInUseException || t instanceof InvalidAdministratorException) {
                return t.getMessage();
            }
            if (t instanceof NoSuchFileException missing) {
                return "there is no file " + missing.getFile() + ".";
            }
            if (t instanceof AccessDeniedException denied) {
                return denied.getFile() + " may not be read or written by this user.";
            }
            if (t instanceof BindException || t.getClass().getSimpleName().equals("PortInUseException")) {
                return "the port is taken by another program (" + t.getMessage() + "). Choose another one with --port.";
            }
        }
        if (problem instanceof IOException && "Is a directory".equals(problem.getMessage())) {
            return "a folder was named where a file is needed.";
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    /** The same in both languages, for reports. */
    static Label label(IOException problem) {
        String english = inWords(problem);
        if (problem instanceof GivenFile.EmptyFolderException) {
            return new Label(
                    english, "Der Ordner " + problem.getMessage() + " enthält keine Datei, die sich prüfen ließe.");
        }
        if (problem instanceof NoSuchFileException missing) {
            return new Label(english, "Es gibt keine Datei " + missing.getFile() + ".");
        }
        if (problem instanceof AccessDeniedException denied) {
            return new Label(english, denied.getFile() + " darf dieser Benutzer nicht lesen.");
        }
        return Label.of(english);
    }
}
