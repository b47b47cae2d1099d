package io.github.crmsdk.sharpspring.batch;

import io.github.crmsdk.core.error.CrmException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one object.
 *
 * @param index its place among the objects given, from 0
 * @param id the new object's id, if it was created
 * @param failure null if it was carried out; else the vendor's refusal of this object, such as a {@link
 *     io.github.crmsdk.core.error.ConflictException} for an e-mail address that exists, or what happened to the request
 *     that it was part of
 */
public record BatchItem(
        int index, @Nullable Long id, @Nullable CrmException failure) {
    public boolean isSuccess() {
        return failure == null;
    }
}
