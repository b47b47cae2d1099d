package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.V1RequestsTest.nothing;

import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.v1.Civility;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.people.PersonQuery;
import io.github.crmsdk.sellsy.v1.people.UpdatePerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls about people, by the names of their fixtures. */
final class V1PeopleCalls {
    private V1PeopleCalls() {}

    static Map<String, Function<SellsyV1, Object>> all() {
        return Map.of(
                "Peoples.create", v1 -> v1.contacts().create(person()).execute(),
                "Peoples.getList",
                        v1 -> v1.contacts()
                                .search(PersonQuery.builder()
                                        .contains("jane@example.com")
                                        .direction(Direction.ASCENDING)
                                        .build())
                                .startAt(PageToken.of("page:2:5000:0"))
                                .toList(),
                "Peoples.getOne", v1 -> v1.contacts().get(2345103).execute(),
                "Peoples.getOne.byThirdContact",
                        v1 -> v1.contacts().getByThirdContact(2137387).execute(),
                "Peoples.update",
                        v1 -> nothing(v1.contacts()
                                .update(
                                        2345103,
                                        UpdatePerson.builder()
                                                .name("Doe")
                                                .civil(Civility.MAN)
                                                .thirdids(List.of())
                                                .mailchimp(false)
                                                .massmailingUnsubscribed(false)
                                                .massmailingUnsubscribedSMS(true)
                                                .build())
                                .execute()),
                "Peoples.delete", v1 -> nothing(v1.contacts().delete(2345103).execute()),
                "Peoples.unlinkThirds",
                        v1 -> nothing(v1.contacts()
                                .unlinkThirds(2345103, List.of(3690843L))
                                .execute()),
                "Peoples.setAsMainContact",
                        v1 -> nothing(
                                v1.contacts().setAsMainContact(2345103, 3690843).execute()));
    }

    private static CreatePerson person() {
        return CreatePerson.builder()
                .name("Doe")
                .forename("Jane")
                .email("jane@example.com")
                .tel("01 00 00 00 01")
                .fax("01 00 00 00 02")
                .mobile("06 00 00 00 03")
                .web("https://jane.example")
                .position("CEO")
                .civil(Civility.LADY)
                .birthdate(LocalDate.of(1980, 5, 8))
                .twitter("jane_doe")
                .facebook("https://facebook.example/jane")
                .linkedin("https://linkedin.example/jane")
                .viadeo("https://viadeo.example/jane")
                .stickyNote("Met at the fair")
                .addTags("fair", "rock'n'roll", "back`tick")
                .addThirdids(3690843L)
                .mailchimp(true)
                .mailjet(true)
                .simplemail(false)
                .massmailingUnsubscribed(false)
                .massmailingUnsubscribedSMS(true)
                .phoningUnsubscribed(false)
                .massmailingUnsubscribedMail(true)
                .massmailingUnsubscribedCustom(false)
                .build();
    }
}
