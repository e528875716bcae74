// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

/** What the cells of a column hold. */
enum ColumnKind {
    /** The row's own identifier within the organisation. */
    ID,
    /** The class of the record, where a sheet has records of several classes. */
    RECORD_CLASS,
    /** Text without language. */
    TEXT,
    /** Text in the language of the column. */
    LANGUAGE_TEXT,
    NUMBER,
    WHOLE_NUMBER,
    YEAR,
    /** A day; where the property allows it also a month or year. */
    DATE,
    YES_NO,
    /** An entry of a list: code, territory, indicator, method, organisation, profile. */
    CHOICE,
    /** Another record, by its Id. */
    RECORD,
    /** A web address. */
    LINK,
    /** Something the template shows and nobody reads, such as the value of the period before. */
    SHOWN
}
