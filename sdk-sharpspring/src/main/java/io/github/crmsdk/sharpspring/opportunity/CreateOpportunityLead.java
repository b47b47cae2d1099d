package io.github.crmsdk.sharpspring.opportunity;

/**
 * A lead to join to an opportunity.
 *
 * @param opportunityID the opportunity's id
 * @param leadID the lead's id
 */
public record CreateOpportunityLead(long opportunityID, long leadID) {}
