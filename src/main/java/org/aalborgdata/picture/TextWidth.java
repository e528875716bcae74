// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/** What the script calls to learn how wide a text will be: {@code width(text, font)} in px. */
final class TextWidth extends BaseFunction {
    private static final long serialVersionUID = 1L;

    private final transient Typeface typeface;

    TextWidth(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        return typeface.width(Context.toString(arguments[0]), Context.toString(arguments[1]));
    }
}
