package io.github.crmsdk.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of the SDK's deal in a record as one writes it by hand, tags as the one text that they are. */
public record PlainDeal(
        long id,
        @Nullable String title,
        @Nullable User owner,
        @Nullable Ref primaryContact,
        @Nullable Ref primaryCompany,
        @Nullable String pipeline,
        @Nullable String stage,
        @Nullable String status,
        @Nullable Long statusId,
        @Nullable String source,
        @Nullable String priority,
        @Nullable Currency currency,
        @Nullable BigDecimal dealValue,
        @Nullable Instant estimatedCloseDate,
        @Nullable Instant closedDate,
        @Nullable String lostReason,
        @Nullable BigDecimal winProbability,
        @Nullable String description,
        @Nullable String tags,
        @Nullable List<JsonNode> followers,
        @Nullable List<JsonNode> associatedProducts,
        @Nullable Instant createdAt,
        @Nullable User createdBy,
        @Nullable Instant lastModifiedAt,
        @Nullable User lastModifiedBy,
        @Nullable String lastNote,
        @Nullable Instant lastNoteAddedAt,
        @Nullable User lastNoteAddedBy,
        @Nullable Instant lastActivityAt,
        @Nullable User lastActivityBy,
        @Nullable Instant lastCommunicationAt,
        @Nullable JsonNode lastCommunicationBy,
        @Nullable String lastCommunicationMode,
        @Nullable Instant rottenDate,
        @Nullable Boolean isDeleted,
        @Nullable Boolean isSplitted,
        @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {

    /** A user of the account. */
    public record User(
            @Nullable Long id,
            @Nullable String name,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String photo,
            @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {}

    /** A contact or company. */
    public record Ref(
            @Nullable Long id,
            @Nullable String name,
            @Nullable String title,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable User owner,
            @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {}

    /** A currency. */
    public record Currency(
            @Nullable String code,
            @Nullable String name,
            @Nullable String displayLabel,
            @Nullable BigDecimal rate,
            @Nullable String symbol,
            @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {}
}
