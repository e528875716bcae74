// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

/** What makes figures of several years one series: figures that differ in unit or method are not compared. All IRIs but the unit. */
record SeriesKey(String indicator, String territory, String unit, String method) {}
