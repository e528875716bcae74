// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

/**
 * Why a file was not checked at all.
 *
 * @param title what happened, in a few words
 * @param problem what was found and what is expected
 * @param remedy how to mend it
 * @param excerpt the line where reading stopped; empty if the file as a whole is meant
 * @param line 0 if the file as a whole is meant
 */
public record Refusal(String title, String problem, String remedy, String excerpt, long line) {}
