package io.github.crmsdk.salesmanago;

import io.github.crmsdk.salesmanago.contact.ContactData;
import io.github.crmsdk.salesmanago.contact.DeleteContact;
import io.github.crmsdk.salesmanago.contact.DictionaryProperty;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.salesmanago.model.Address;
import java.math.BigDecimal;
import java.time.Instant;

/** The three documented requests with all documented fields, as any of the two clients is given them. */
final class Requests {
    static final UpsertContact UPSERT = UpsertContact.builder()
            .contact(ContactData.builder()
                    .email("ann@example.com")
                    .fax("+48345543345")
                    .name("Ann Lee")
                    .phone("+48123321123")
                    .company("Example Ltd")
                    .address(Address.builder()
                            .streetAddress("Main Street 21")
                            .zipCode("43-305")
                            .city("Bielsko-Biała")
                            .country("PL")
                            .build())
                    .build())
            .newEmail("ann.lee@example.com")
            .addTags("API", "ADmanago")
            .putProperties("School", "Some School")
            .putProperties("Teacher", "John Doe")
            .addDictionaryProperties(
                    DictionaryProperty.date("birthday", Instant.ofEpochMilli(1488927600000L)),
                    DictionaryProperty.number("visits", BigDecimal.valueOf(42)))
            .build();

    static final DeleteContact DELETE = DeleteContact.of("ann@example.com");

    static final CreateExternalEvent EVENT = CreateExternalEvent.builder()
            .email("ann@example.com")
            .contactEvent(ExternalEvent.builder()
                    .contactExtEventType(ExternalEventType.PURCHASE)
                    .description("Purchase card \"Super Bonus\"")
                    .addProducts("p01", "p02")
                    .location("Shop_ID")
                    .value(new BigDecimal("1234.43"))
                    .externalId("A-123123123")
                    .shopDomain("shop.example.com")
                    .detail1("one")
                    .detail2("two")
                    .detail3("three")
                    .detail4("four")
                    .detail5("five")
                    .detail6("six")
                    .detail7("seven")
                    .detail8("eight")
                    .detail9("nine")
                    .detail10("ten")
                    .build())
            .build();

    private Requests() {}
}
