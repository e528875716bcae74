// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Our own terms as graph nodes, spelt exactly as {@code ontology/} declares them (a test compares). */
public final class AalborgTerms {
    /** Namespace of the terms, prefix {@code aalborg:}. */
    public static final String NS = Iris.BASE + "ontology#";

    public static final Node TERRITORY_CLASS = term("Territory");
    public static final Node COMMITMENT_CLASS = term("Commitment");
    public static final Node COMMITMENT_POINT_CLASS = term("CommitmentPoint");
    public static final Node INDICATOR_CLASS = term("Indicator");
    public static final Node LOCAL_INDICATOR_CLASS = term("LocalIndicator");
    public static final Node METHOD_CLASS = term("Method");
    public static final Node RECORD_CLASS = term("Record");
    public static final Node STATED_VALUE_CLASS = term("StatedValue");
    public static final Node TARGET_CLASS = term("Target");
    public static final Node MEASURE_CLASS = term("Measure");
    public static final Node DATA_GAP_CLASS = term("DataGap");
    public static final Node MASTER_BUDGET_CLASS = term("MasterBudget");
    public static final Node SUBMISSION_CLASS = term("Submission");
    public static final Node GOVERNANCE_CLASS = term("Governance");
    public static final Node BOUNDARY_CHANGE_CLASS = term("BoundaryChange");

    public static final Node UNIT = term("unit");
    public static final Node DENOMINATOR = term("denominator");
    public static final Node PER_QUANTITY = term("perQuantity");
    public static final Node DIRECTION = term("direction");
    public static final Node BEST_AT = term("bestAt");
    public static final Node MINIMUM = term("minimum");
    public static final Node MAXIMUM = term("maximum");
    public static final Node PRIMARY_POINT = term("primaryPoint");
    public static final Node CONCERNS_POINT = term("concernsPoint");
    public static final Node COMMITMENT = term("commitment");
    public static final Node RESOURCE_KIND = term("resourceKind");
    public static final Node INDICATOR_ROLE = term("indicatorRole");
    public static final Node METHOD_STATED = term("methodStated");
    public static final Node METHOD_DECIDES = term("methodDecides");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node SDG_CODE = term("sdgCode");
    public static final Node APPLIES_TO = term("appliesTo");
    public static final Node BASE_YEAR = term("baseYear");
    public static final Node TERRITORY_TYPE = term("territoryType");
    public static final Node COUNTRY_CODE = term("countryCode");
    public static final Node PART_OF = term("partOf");
    public static final Node BOUNDARY_VERSION = term("boundaryVersion");
    public static final Node VALID_FROM = term("validFrom");
    public static final Node VALID_UNTIL = term("validUntil");
    public static final Node CHANGED_TERRITORY = term("changedTerritory");
    public static final Node REPLACED_BY = term("replacedBy");
    public static final Node IN_BOUNDARY_VERSION = term("inBoundaryVersion");
    public static final Node CHANGE_KIND = term("changeKind");
    public static final Node ORGANISATION_ROLE = term("organisationRole");
    public static final Node GOVERNS = term("governs");
    public static final Node SIGNED_ON = term("signedOn");
    public static final Node MEMBER_TERRITORY = term("memberTerritory");
    public static final Node GOVERNING_ORGANISATION = term("governingOrganisation");
    public static final Node GOVERNED_TERRITORY = term("governedTerritory");
    public static final Node INDICATOR = term("indicator");
    public static final Node METHOD = term("method");
    public static final Node UNDATED = term("undated");
    public static final Node EDITION = term("edition");
    public static final Node STATED_VALUE = term("statedValue");
    public static final Node PERIOD_START = term("periodStart");
    public static final Node PERIOD_END = term("periodEnd");
    public static final Node VALUE_KIND = term("valueKind");
    public static final Node CYCLE = term("cycle");
    public static final Node TERRITORY = term("territory");
    public static final Node TARGET_VALUE = term("targetValue");
    public static final Node TARGET_YEAR = term("targetYear");
    public static final Node HORIZON = term("horizon");
    public static final Node BASELINE_YEAR = term("baselineYear");
    public static final Node BASELINE = term("baseline");
    public static final Node DERIVED_FROM = term("derivedFrom");
    public static final Node ADOPTED_ON = term("adoptedOn");
    public static final Node RESOLUTION = term("resolution");
    public static final Node STAKEHOLDER_INVOLVEMENT = term("stakeholderInvolvement");
    public static final Node MEASURE_STATUS = term("measureStatus");
    public static final Node SERVES = term("serves");
    public static final Node START_DATE = term("startDate");
    public static final Node END_DATE = term("endDate");
    public static final Node RESPONSIBLE = term("responsible");
    public static final Node COST = term("cost");
    public static final Node GAP_REASON = term("gapReason");
    public static final Node PLANNED_REMEDY = term("plannedRemedy");
    public static final Node DUE_DATE = term("dueDate");
    public static final Node PERIOD = term("period");
    public static final Node DEMONSTRATION = term("demonstration");
    public static final Node PREFERRED = term("preferred");
    public static final Node RULE_CODE = term("ruleCode");
    public static final Node ASSESSMENT_DATE = term("assessmentDate");

    public static final Node SUBMISSION_VERSION_CLASS = term("SubmissionVersion");
    public static final Node VERSION_NUMBER = term("versionNumber");
    public static final Node SHA256 = term("sha256");
    public static final Node FILE_NAME = term("fileName");
    public static final Node VERDICT = term("verdict");
    public static final Node CHECK_REPORT = term("checkReport");
    public static final Node ENGINE = term("engine");
    public static final Node ACCEPTANCE_POLICY = term("acceptancePolicy");
    public static final Node RECORDS_CHECKED = term("recordsChecked");
    public static final Node SHAPE_COVERAGE = term("shapeCoverage");
    public static final Node NOT_MET = term("notMet");
    public static final Node NOT_EVALUATED = term("notEvaluated");
    public static final Node PLACE = term("place");
    public static final Node FINGERPRINT = term("fingerprint");

    private AalborgTerms() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
