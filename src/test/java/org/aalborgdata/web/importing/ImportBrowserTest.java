// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.aalborgdata.web.BrowserScene;
import org.aalborgdata.web.SystemBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import in a browser: with and without script, from the form to what came of the file. */
class ImportBrowserTest extends BrowserScene {
    private static final String TABLE = "unit,age,sex,geo\\time\t2006 \t2007\n"
            + "PC,Y_GE15,F,AT11\t6.4 u\t: bu\nPC,Y_GE15,T,AT11\t5.3 \t4.1 bu\nPC,Y_GE15,T,XX99\t5.9 \t5.1\n";

    @ParameterizedTest
    @CsvSource({
        "1280, en, look, tgs00010.tsv, Fit to be published",
        "390, de, look, tgs00010.tsv, Kann veröffentlicht werden",
        "390, en, publish, notes.md, No figure was found",
        "1280, de, publish, broken.tsv, Die Datei lässt sich nicht importieren; nichts wurde veröffentlicht"
    })
    void theResultCanBeReadByEveryone(int width, String language, String action, String name, String title) {
        Page page = open(width, width < 500 ? ColorScheme.DARK : ColorScheme.LIGHT, "/admin/import?lang=" + language);
        send(page, name, action);
        page.waitForSelector("#result");

        assertThat(page.textContent("#result")).isEqualTo(title);
        assertThat(SystemBrowser.violations(page)).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(complaints).isEmpty();
    }

    @Test
    void itWorksWithTheKeyboardAndWithoutScript() {
        context = browser.visitor(1280, ColorScheme.LIGHT, false);
        Page page = context.newPage();
        signIn(page);
        page.setInputFiles("#file", payload("tgs00010.tsv"));
        page.focus("summary");
        page.keyboard().press("Enter");
        page.fill("#edition", "2019-07-09");
        page.focus("button[value=look]");
        page.keyboard().press("Enter");
        page.waitForSelector("#result");
        assertThat(page.textContent("#result")).isEqualTo("Fit to be published");

        page.click(".admin-bar button");
        assertThat(page.textContent("main")).contains("You have signed out.");
    }

    private static void send(Page page, String name, String action) {
        page.setInputFiles("#file", payload(name));
        page.click("summary");
        page.fill("#edition", "2019-07-09");
        page.click("button[value=" + action + "]");
    }

    private static FilePayload payload(String name) {
        String text = name.startsWith("notes") ? "# Notes" : name.startsWith("broken") ? TABLE + "x\n" : TABLE;
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
