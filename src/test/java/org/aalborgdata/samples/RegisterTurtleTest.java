// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.aalborgdata.catalogue.Golden;
import org.junit.jupiter.api.Test;

class RegisterTurtleTest {
    @Test
    void registerIsGeneratedFromItsTables() throws IOException {
        Golden.check(Path.of("data/register/register.ttl"), new RegisterTurtle(Path.of("data/register")).register());
    }
}
