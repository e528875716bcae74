// SPDX-License-Identifier: Apache-2.0
/**
 * What a region hands in: bytes read into an immutable graph that remembers where each statement stands in the file.
 *
 * <p>It does not judge: whether a submission may be published is decided in {@code validation}.
 */
@NullMarked
package org.aalborgdata.submission;

import org.jspecify.annotations.NullMarked;
