package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.account.UpdateAccount;
import io.github.crmsdk.sharpspring.campaign.UpdateCampaign;
import io.github.crmsdk.sharpspring.lead.UpdateLead;
import io.github.crmsdk.sharpspring.opportunity.UpdateOpportunity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records that are changed; only leads tell the time of their change. */
class WatchChangesTest {
    @RegisterExtension
    final Account account = new Account();

    private final PositionStore store = new MemoryPositionStore();

    private WatchOptions options() {
        return WatchOptions.builder().name("changed").store(store).build();
    }

    private static List<String> take(Watch<?> watch) {
        List<? extends Delivery<?>> found = watch.poll(100);
        found.forEach(Delivery::acknowledge);
        return found.stream().map(Delivery::id).toList();
    }

    @Test
    void aLeadComesOnceForEachTimeOfItsChange() {
        long id = account.simulator().seedLeads(3).get(1);
        try (Watch<?> watch = account.client().leads().watchChanges(options())) {
            assertThat(take(watch)).isEmpty();
            for (String title : List.of("Dr", "Prof")) {
                account.pass(Duration.ofMinutes(1));
                account.client()
                        .leads()
                        .update(id, UpdateLead.builder().title(title).build())
                        .execute();
                assertThat(take(watch)).as("its second is not over").isEmpty();
                account.pass(Duration.ofSeconds(5));
                assertThat(take(watch)).singleElement().asString().startsWith(id + "@");
                assertThat(take(watch)).isEmpty();
            }
        }
        var request = account.simulator().lastRequest().json();
        assertThat(request.path("params").path("timestamp").asText()).isEqualTo("update");
    }

    @Test
    void anAccountComesWhenItDiffers() {
        long id = account.simulator().seedAccounts(3).get(1);
        changes(
                account.client().accounts().watchChanges(options()),
                id,
                name -> account.client()
                        .accounts()
                        .update(id, UpdateAccount.builder().accountName(name).build())
                        .execute());
    }

    @Test
    void aCampaignComesWhenItDiffers() {
        long id = account.simulator().seedCampaigns(3).get(1);
        changes(
                account.client().campaigns().watchChanges(options()),
                id,
                name -> account.client()
                        .campaigns()
                        .update(id, UpdateCampaign.builder().campaignName(name).build())
                        .execute());
    }

    @Test
    void anOpportunityComesWhenItDiffers() {
        long id = account.simulator().seedOpportunities(3).get(1);
        changes(
                account.client().opportunities().watchChanges(options()),
                id,
                name -> account.client()
                        .opportunities()
                        .update(
                                id,
                                UpdateOpportunity.builder()
                                        .opportunityName(name)
                                        .build())
                        .execute());
    }

    private void changes(Watch<?> opened, long id, java.util.function.Consumer<String> change) {
        try (Watch<?> watch = opened) {
            assertThat(take(watch)).isEmpty();
            for (String name : List.of("North", "South", "North")) {
                account.pass(Duration.ofMinutes(1));
                change.accept(name);
                assertThat(take(watch)).singleElement().asString().startsWith(id + "#");
                assertThat(take(watch)).isEmpty();
            }
        }
    }
}
