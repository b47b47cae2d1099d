package io.github.crmsdk.sharpspring.list;

import io.github.crmsdk.core.vendor.Checks;

/**
 * A list to create.
 *
 * @param name at most 255 characters
 * @param description at most 255 characters; may be empty
 */
public record CreateList(String name, String description) {
    public CreateList {
        Checks.text("CreateList.name", name, 255);
        Checks.length("CreateList.description", description, 255);
    }
}
