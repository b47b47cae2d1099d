package io.github.crmsdk.salesmate.model;

/** The kinds of record, with the three names that Salesmate has for each. */
public enum RecordType {
    CONTACT(1, "contact", "Contact"),
    ACTIVITY(2, "activity", "Task"),
    DEAL(4, "deal", "Deal"),
    COMPANY(5, "company", "Company");

    private final int moduleId;
    private final String path;
    private final String moduleName;

    RecordType(int moduleId, String path, String moduleName) {
        this.moduleId = moduleId;
        this.path = path;
        this.moduleName = moduleName;
    }

    /** The number in bodies and paths. */
    public int moduleId() {
        return moduleId;
    }

    /** The word in paths and in front of field names. */
    public String path() {
        return path;
    }

    /** The word in filter rules. */
    public String moduleName() {
        return moduleName;
    }
}
