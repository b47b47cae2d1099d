package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that people communicate about: a deal, a contact or a company. */
public interface Addressed extends Tracked {
    @Nullable
    Instant lastCommunicationAt();

    /** A user, or the text that the account shows. */
    @Nullable
    JsonNode lastCommunicationBy();

    @Nullable
    String lastCommunicationMode();

    @Nullable
    Boolean isDeleted();
}
