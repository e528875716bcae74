// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.aalborgdata.web.PublicSite;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form to fill, as a region's staff get it. */
class TemplatePageTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void theFormOfAnOrganisationIsAWorkbookInItsLanguage() throws Exception {
        HttpResponse<byte[]> form = get("/template/form?organisation=vaxjo&profile=figures&period=2027&lang=de");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).contains("vaxjo-2027.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.body()))) {
            assertThat(workbook.getSheet("Werte")).isNotNull();
            assertThat(workbook.getSheet("Einreichung")).isNotNull();
        }
    }

    @Test
    void whatCannotBeMadeIsRefusedInWords() throws Exception {
        assertThat(new String(get("/template/form?organisation=nowhere&period=2027&lang=en")
                        .body()))
                .contains("no organisation nowhere");
        assertThat(get("/template/form?organisation=nowhere&period=2027").statusCode())
                .isEqualTo(404);
        assertThat(get("/template/form?organisation=vaxjo&period=a%2Fb").statusCode())
                .isEqualTo(400);
        assertThat(get("/template/form?organisation=vaxjo&profile=none&period=2027")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageOffersEveryOrganisationAndProfile() throws Exception {
        assertThat(new String(get("/template?lang=en").body()))
                .contains("value=\"vaxjo\"", "value=\"ims\"", "Form to fill");
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(site.uri(path))
                                .header("Accept", "*/*")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
