// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets nothing out once a request was refused or its result cut short.
 *
 * <p>Without it Fuseki ends a result that ran out of time with a remark in the middle of the CSV or JSON, status 200 and
 * a clean last chunk, and a client takes the half for the whole.
 */
final class GuardedResponse extends HttpServletResponseWrapper {
    private final ServletRequest request;

    GuardedResponse(ServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    private boolean ended() {
        return request.getAttribute(Refusal.ATTRIBUTE) != null;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new GuardedStream(super.getOutputStream());
    }

    @Override
    public void setStatus(int status) {
        if (!ended()) {
            super.setStatus(status);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!ended()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentType(String type) {
        if (!ended()) {
            super.setContentType(type);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!ended()) {
            super.flushBuffer();
        }
    }

    private final class GuardedStream extends ServletOutputStream {
        private final ServletOutputStream out;

        GuardedStream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (!ended()) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!ended()) {
                out.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!ended()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!ended()) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
