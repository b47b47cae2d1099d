package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.V1RequestsTest.nothing;
import static java.util.Map.entry;

import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.v1.Civility;
import io.github.crmsdk.sellsy.v1.third.Address;
import io.github.crmsdk.sellsy.v1.third.ContactData;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.ThirdData;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import io.github.crmsdk.sellsy.v1.third.ThirdType;
import io.github.crmsdk.sellsy.v1.third.UpdateThird;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls about clients, prospects, suppliers and their contacts, by the names of their fixtures. */
final class V1ThirdCalls {
    private V1ThirdCalls() {}

    static Map<String, Function<SellsyV1, Object>> all() {
        return Map.ofEntries(
                entry("Client.create", v1 -> v1.clients().create(client()).execute()),
                entry(
                        "Client.getList",
                        v1 -> v1.clients()
                                .search(ThirdQuery.builder()
                                        .type(ThirdType.CORPORATION)
                                        .contains("Acme")
                                        .direction(Direction.ASCENDING)
                                        .pageSize(10)
                                        .build())
                                .toList()),
                entry("Client.getOne", v1 -> v1.clients().get(3690843).execute()),
                entry(
                        "Client.update",
                        v1 -> nothing(v1.clients()
                                .update(
                                        3690843,
                                        third(ThirdData.builder().name("Acme").accountingcode("411000")))
                                .execute())),
                entry(
                        "Client.addContact",
                        v1 -> v1.clients()
                                .addContact(
                                        3690843,
                                        ContactData.builder().name("Doe").build())
                                .execute()),
                entry(
                        "Client.updateContact",
                        v1 -> nothing(v1.clients()
                                .updateContact(
                                        3690843,
                                        2137387,
                                        ContactData.builder()
                                                .name("Doe")
                                                .position("CTO")
                                                .build())
                                .execute())),
                entry(
                        "Client.updateOwner",
                        v1 -> nothing(v1.clients().updateOwner(3690843, 54719).execute())),
                entry(
                        "Client.updateSharingGroups",
                        v1 -> nothing(v1.clients()
                                .updateSharingGroups(3690843, List.of(2379L))
                                .execute())),
                entry(
                        "Prospects.create",
                        v1 -> v1.prospects().create(prospect()).execute()),
                entry(
                        "Prospects.getList",
                        v1 -> v1.prospects()
                                .search(ThirdQuery.builder()
                                        .periodecreatedStart(Instant.ofEpochSecond(1546470000))
                                        .periodecreatedEnd(Instant.ofEpochSecond(1546556400))
                                        .actif(true)
                                        .build())
                                .toList()),
                entry("Prospects.getOne", v1 -> v1.prospects().get(9609348).execute()),
                entry(
                        "Prospects.update",
                        v1 -> nothing(v1.prospects()
                                .update(
                                        9609348,
                                        UpdateThird.builder()
                                                .third(ThirdData.builder()
                                                        .name("Doe")
                                                        .tel("0100000007")
                                                        .build())
                                                .contact(ContactData.builder()
                                                        .name("Doe")
                                                        .tel("0100000008")
                                                        .build())
                                                .build())
                                .execute())),
                entry(
                        "Prospects.updateSharingStaffs",
                        v1 -> nothing(v1.prospects()
                                .updateSharingStaffs(9609348, List.of(54719L, 59998L))
                                .execute())),
                entry(
                        "Supplier.create",
                        v1 -> v1.suppliers()
                                .create(CreateThird.builder()
                                        .third(ThirdData.builder()
                                                .name("Paper Ltd")
                                                .siret("00000000000002")
                                                .rcs("RCS Paris 000000002")
                                                .build())
                                        .build())
                                .execute()),
                entry(
                        "Supplier.getList",
                        v1 -> v1.suppliers().search(ThirdQuery.all()).toList()),
                entry("Supplier.getOne", v1 -> v1.suppliers().get(7001).execute()),
                entry(
                        "Supplier.update",
                        v1 -> nothing(v1.suppliers()
                                .update(
                                        7001,
                                        third(ThirdData.builder()
                                                .name("Paper Ltd")
                                                .clear("stickyNote")))
                                .execute())),
                entry(
                        "Supplier.delete",
                        v1 -> nothing(v1.suppliers().delete(7001).execute())));
    }

    private static UpdateThird third(ThirdData.Builder third) {
        return UpdateThird.builder().third(third.build()).build();
    }

    private static CreateThird client() {
        return CreateThird.builder()
                .third(ThirdData.builder()
                        .name("Acme")
                        .ident("C-1001")
                        .type(ThirdType.CORPORATION)
                        .email("office@acme.example")
                        .tel("0100000001")
                        .fax("0100000002")
                        .mobile("0600000003")
                        .joinDate(Instant.ofEpochSecond(1510527600))
                        .web("acme.example")
                        .siret("000 000 000 00001")
                        .siren("000 000 001")
                        .vat("FR 00 000000001")
                        .rcs("PARIS A 000 000 001")
                        .apenaf("6201Z")
                        .capital("10 000")
                        .corpType("SARL")
                        .addTags("fair", "vip", "2026")
                        .stickyNote("Met at the fair")
                        .rateCategory(62985L)
                        .accountingcode("411000")
                        .auxcode("C1001")
                        .accountingpurchasecode("401000")
                        .massmailingUnsubscribed(false)
                        .massmailingUnsubscribedSMS(false)
                        .phoningUnsubscribed(true)
                        .massmailingUnsubscribedMail(true)
                        .massmailingUnsubscribedCustom(true)
                        .facebook("https://facebook.example/acme")
                        .viadeo("https://viadeo.example/acme")
                        .twitter("https://twitter.example/acme")
                        .linkedin("https://linkedin.example/acme")
                        .build())
                .contact(ContactData.builder()
                        .name("Doe")
                        .forename("John")
                        .email("john@acme.example")
                        .tel("0100000004")
                        .fax("0100000005")
                        .mobile("0600000006")
                        .web("john.example")
                        .position("CEO")
                        .civil(Civility.MAN)
                        .birthdate(LocalDate.of(1980, 5, 8))
                        .stickyNote("two\nlines")
                        .mcoptin(true)
                        .mjoptin(true)
                        .smoptin(false)
                        .build())
                .address(Address.builder()
                        .name("Office")
                        .part1("1 Example Street")
                        .part2("Floor 2")
                        .part3("Door 3")
                        .part4("Bell 4")
                        .zip("75000")
                        .town("PARIS")
                        .countrycode("FR")
                        .build())
                .build();
    }

    private static CreateThird prospect() {
        return CreateThird.builder()
                .third(ThirdData.builder()
                        .ident("P-1001")
                        .type(ThirdType.PERSON)
                        .name("Doe")
                        .email("jane@example.com")
                        .tel("+33100000001")
                        .massmailingUnsubscribed(false)
                        .massmailingUnsubscribedSMS(false)
                        .phoningUnsubscribed(false)
                        .massmailingUnsubscribedMail(false)
                        .massmailingUnsubscribedCustom(false)
                        .build())
                .contact(ContactData.builder()
                        .civil(Civility.WOMAN)
                        .name("Doe")
                        .forename("Jane")
                        .email("jane.doe@example.com")
                        .tel("+33100000002")
                        .massmailingUnsubscribed(true)
                        .massmailingUnsubscribedSMS(false)
                        .phoningUnsubscribed(true)
                        .massmailingUnsubscribedMail(false)
                        .massmailingUnsubscribedCustom(true)
                        .build())
                .address(Address.builder()
                        .name("Home")
                        .part1("2 Example Street")
                        .part2("Door 3")
                        .zip("17000")
                        .town("LA ROCHELLE")
                        .build())
                .build();
    }
}
