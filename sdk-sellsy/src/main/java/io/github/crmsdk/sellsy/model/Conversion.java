package io.github.crmsdk.sellsy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make of a prospect.
 *
 * @param target the type to become: the vendor knows {@code client} alone
 * @param alsoEnableCustomFieldsOnTarget which of the custom fields that prospects have are to be shown for clients too
 */
public record Conversion(String target, CustomFields alsoEnableCustomFieldsOnTarget) {
    /**
     * Custom fields that get a wider use by a conversion.
     *
     * @param mode {@code none}, {@code all} or {@code partial}
     * @param ids the ids of the fields with {@code partial}
     */
    public record CustomFields(String mode, @Nullable List<Long> ids) {}

    /** A client; the custom fields are used as they were. */
    public static Conversion toClient() {
        return toClient("none", null);
    }

    /** A client; all custom fields of prospects are shown for clients from now on. */
    public static Conversion toClientWithAllCustomFields() {
        return toClient("all", null);
    }

    /** A client; these custom fields of prospects are shown for clients from now on. */
    public static Conversion toClientWithCustomFields(List<Long> ids) {
        return toClient("partial", List.copyOf(ids));
    }

    private static Conversion toClient(String mode, @Nullable List<Long> ids) {
        return new Conversion("client", new CustomFields(mode, ids));
    }
}
