package io.github.crmsdk.salesmanago.export;

import io.github.crmsdk.salesmanago.model.Addressee;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/**
 * What to export of whom.
 *
 * <pre>{@code
 * ExportData.of(List.of(Addressee.tag("VIP")), List.of("CONTACT", "TAG"))
 * }</pre>
 *
 * @param data known types: CONTACT, TAG, EXT_EVENT, VISITS, EMAILS, FUNNELS, NOTES, TASKS, COUPONS, SMS, CONSENTS,
 *     PROPERTIES, DICTIONARY_PROPERTIES
 */
public record ExportData(List<Addressee> contacts, List<DataType> data) {
    public ExportData {
        contacts = Lists.sized("contacts", contacts, Integer.MAX_VALUE);
        data = Lists.sized("data", data, Integer.MAX_VALUE);
    }

    /** One kind of data. */
    public record DataType(String dataType) {}

    public static ExportData of(List<Addressee> contacts, List<String> dataTypes) {
        return new ExportData(contacts, dataTypes.stream().map(DataType::new).toList());
    }
}
