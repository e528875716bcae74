// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.aalborgdata.Aalborg;

/**
 * A process that publishes without end, to be killed. It prints a line for each receipt it holds, and nothing for a
 * publication that has not returned.
 */
final class PublishUntilKilled {
    private PublishUntilKilled() {}

    /** @param args the data directory */
    public static void main(String[] args) {
        Aalborg aalborg = Aalborg.at(Path.of(args[0]));
        Map<String, Integer> editions = new TreeMap<>();
        aalborg.registry().history().forEach(r -> editions.merge(r.submission(), r.version(), Math::max));
        System.out.println("READY");
        for (int i = 0; ; i++) {
            String period = "p" + i % 3;
            int edition = editions.merge(VaxjoFile.SUBMISSION + period, 1, Integer::sum);
            Receipt receipt = Published.publish(aalborg, period, edition % 9000, 20);
            System.out.println("RECEIPT " + receipt.graph() + " " + receipt.sha256());
        }
    }
}
