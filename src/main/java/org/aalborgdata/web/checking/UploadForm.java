// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.util.List;
import org.aalborgdata.checking.Profiles;

/**
 * What the form offers.
 *
 * @param chosen name of the profile that was chosen before; empty for the one that the file names
 * @param accept endings of the files that are read, as the attribute {@code accept} wants them
 * @param megabytes of the largest file
 * @param minutes how long a result is kept
 */
public record UploadForm(List<Profiles.Profile> profiles, String chosen, String accept, long megabytes, long minutes) {}
