// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are looked at in eights, with a rest, and with or without a byte order mark in front. */
class SourceTextTest {
    private static final String TEXT = "a long enough text, and ümlauts";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 29, 31})
    void zeroBytesAndCharactersOfFourBytesAreSeenWhereverTheyStand(int at) throws UnreadableSubmissionException {
        assertThat(read(with("🌍", at)).isBeyondBmp()).isTrue();
        assertThat(read("\uFEFF" + with("🌍", at)).isBeyondBmp()).isTrue();
        assertThat(read(with("€", at)).isBeyondBmp()).isFalse();
        assertThatThrownBy(() -> read(with("\0", at)))
                .isInstanceOfSatisfying(
                        UnreadableSubmissionException.class,
                        e -> assertThat(e.problem().en()).contains("not text"));
    }

    private static String with(String sign, int at) {
        return TEXT.substring(0, at) + sign + TEXT.substring(at);
    }

    private static SourceText read(String text) throws UnreadableSubmissionException {
        return SourceText.of(text.getBytes(StandardCharsets.UTF_8), new UnreadableFile("f.ttl"));
    }
}
