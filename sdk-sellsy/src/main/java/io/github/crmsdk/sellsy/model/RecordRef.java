package io.github.crmsdk.sellsy.model;

/**
 * The record that something belongs to, such as an address.
 *
 * @param resource its resource's name in the vendor's paths, such as {@code companies}
 */
public record RecordRef(String resource, long id) {
    /** @throws IllegalArgumentException if the resource is no name of one */
    public RecordRef {
        if (!resource.matches("[a-z-]+")) {
            throw new IllegalArgumentException(
                    "resource is '" + resource + "': it must be lower-case letters and hyphens, such as companies");
        }
    }

    public static RecordRef company(long id) {
        return new RecordRef("companies", id);
    }

    public static RecordRef individual(long id) {
        return new RecordRef("individuals", id);
    }

    public static RecordRef contact(long id) {
        return new RecordRef("contacts", id);
    }

    public static RecordRef opportunity(long id) {
        return new RecordRef("opportunities", id);
    }

    /** As it stands in a path: {@code companies/7}. */
    @Override
    public String toString() {
        return resource + "/" + id;
    }
}
