package io.github.crmsdk.sharpspring.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What became of one object of one request, as the vendor's answer has it; batches make their items of
 * these.
 *
 * @param success whether it was carried out
 * @param error {@code {code, message, data}} if not
 * @param id of an object that was created
 */
public record Written(
        @Nullable Boolean success,
        @Nullable JsonNode error,
        @Nullable Long id) {}
