// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.aalborgdata.Aalborg;
import org.aalborgdata.validation.AcceptableSubmission;

/**
 * A process that publishes one prepared submission after the other, to be killed meanwhile. It prints a line for each
 * receipt it holds, and nothing for a publication that has not returned.
 */
final class PublishUntilKilled {
    static final int PREPARED = 15;

    private PublishUntilKilled() {}

    /** @param args the data directory */
    public static void main(String[] args) {
        Aalborg aalborg = Aalborg.at(Path.of(args[0]));
        Map<String, Integer> editions = new TreeMap<>();
        aalborg.registry().history().forEach(r -> editions.merge(r.submission(), r.version(), Math::max));
        List<AcceptableSubmission> prepared = new ArrayList<>();
        for (int i = 0; i < PREPARED; i++) {
            String period = "p" + i % 3;
            int edition = editions.merge(VaxjoFile.SUBMISSION + period, 1, Integer::sum);
            prepared.add(Published.accepted(aalborg, VaxjoFile.turtle(period, edition, 5)));
        }
        System.out.println("READY");
        for (AcceptableSubmission submission : prepared) {
            Receipt receipt = aalborg.registry().publish(submission);
            System.out.println("RECEIPT " + receipt.graph() + " " + receipt.sha256());
        }
        LockSupport.park();
    }
}
