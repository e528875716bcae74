// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

public final class Main {
    public static void main(String[] args) {}
}
