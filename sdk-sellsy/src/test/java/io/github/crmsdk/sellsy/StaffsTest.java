package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.crmsdk.sellsy.model.Civility;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.staff.CreateStaff;
import io.github.crmsdk.sellsy.staff.License;
import io.github.crmsdk.sellsy.staff.LicenseRef;
import io.github.crmsdk.sellsy.staff.Profile;
import io.github.crmsdk.sellsy.staff.Staff;
import io.github.crmsdk.sellsy.staff.StaffEmbedded;
import io.github.crmsdk.sellsy.staff.StaffQuery;
import io.github.crmsdk.sellsy.staff.StaffStatus;
import io.github.crmsdk.sellsy.staff.Team;
import io.github.crmsdk.sellsy.staff.UpdateStaff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaffsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsAMemberOfStaff() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(201, "staff");
        client.staffs()
                .create(CreateStaff.builder()
                        .lastname("Smith")
                        .firstname("John")
                        .email("john@example.com")
                        .phoneNumber("+33100000000")
                        .mobileNumber("+33600000000")
                        .faxNumber("+33100000001")
                        .civility(Civility.MR)
                        .position("Sales manager")
                        .profile(3443L)
                        .team(-1L)
                        .job(-2L)
                        .timezone("Europe/Paris")
                        .language("fr")
                        .firstConnectionOnboarding(true)
                        .addLicenses(new LicenseRef("9998a80a"))
                        .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/staffs",
                "{'lastname':'Smith','firstname':'John','email':'john@example.com','phone_number':'+33100000000',"
                        + "'mobile_number':'+33600000000','fax_number':'+33100000001','civility':'mr',"
                        + "'position':'Sales manager','profile':3443,'team':-1,'job':-2,'timezone':'Europe/Paris',"
                        + "'language':'fr','first_connection_onboarding':true,'licenses':[{'id':'9998a80a'}]}");
    }

    @Test
    void readsTheCallersOwn() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "staff");
        Staff staff = client.staffs()
                .me(View.builder().addEmbed("preferences", "acl").build())
                .execute();
        vendor.expect("GET", "/v2/staffs/me?embed%5B%5D=preferences&embed%5B%5D=acl");
        assertThat(staff.id()).isEqualTo(6657);
        assertThat(staff.lastname()).isEqualTo("Smith");
        assertThat(staff.status()).isEqualTo(StaffStatus.OK);
        assertThat(staff.groups()).extracting(NamedRef::name).containsExactly("Sales");
        assertThat(staff.created()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(staff.profile()).isEqualTo(3443);
        assertThat(staff.team().id()).isEqualTo(-1);
        assertThat(staff.job().name()).isEqualTo("Office manager");
        StaffEmbedded embedded = staff.embedded();
        assertThat(embedded.preferences().formatHour()).isEqualTo("24");
        assertThat(embedded.acl()).containsEntry("create_companies", false);
        assertThat(embedded.licenses()).extracting(License::code).containsExactly("pack_all_included");
        assertThat(embedded.profile().isAdministrator()).isTrue();
        assertThat(embedded.features()).containsOnly(entry("map_listing", false));
        assertThat(embedded.preferencesCalendar().path("provider").asText()).isEqualTo("google");
        assertThat(embedded.additionalProperties()).isEmpty();
    }

    @Test
    void getsAndUpdates() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'firstname':'John'}");
        vendor.answers(200, "{'id':8}");
        vendor.answers(200, "{'id':9}");
        vendor.answers(200, "{'id':7}");
        vendor.answers(200, "{'id':7}");
        View view = View.builder().addFields("id").build();
        UpdateStaff changes =
                UpdateStaff.builder().isActive(false).clear("position").build();
        assertThat(client.staffs().get(7).execute().firstname()).isEqualTo("John");
        assertThat(client.staffs().me().execute().id()).isEqualTo(8);
        client.staffs().get(9, view).execute();
        client.staffs().update(7, changes).execute();
        client.staffs().update(7, changes, view).execute();
        vendor.expect("GET", "/v2/staffs/7");
        vendor.expect("GET", "/v2/staffs/me");
        vendor.expect("GET", "/v2/staffs/9?field%5B%5D=id");
        vendor.expect("PUT", "/v2/staffs/7", "{'is_active':false,'position':null}");
        vendor.expect("PUT", "/v2/staffs/7?field%5B%5D=id", "{'is_active':false,'position':null}");
    }

    @Test
    void listsAndSearches() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':2}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        assertThat(client.staffs().list(ListQuery.builder().orderBy("name").build()))
                .extracting(Staff::id)
                .containsExactly(1L);
        assertThat(client.staffs()
                        .search(StaffQuery.builder()
                                .addStatus(StaffStatus.OK, StaffStatus.BLOCKED)
                                .build()))
                .extracting(Staff::id)
                .containsExactly(2L);
        vendor.expect("GET", "/v2/staffs?order=name&limit=100");
        vendor.expect("POST", "/v2/staffs/search?limit=100", "{'filters':{'status':['ok','blocked']}}");
    }

    @Test
    void givesAndTakesLicenses() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "[{'id':'9998a80a','code':'pack_all_included','enabled':true}]");
        vendor.answers(204);
        List<License> licenses = client.staffs()
                .updateLicenses(7, List.of(new LicenseRef("9998a80a")))
                .execute();
        assertThat(licenses).extracting(License::enabled).containsExactly(true);
        client.staffs().deleteLicenses(7).execute();
        vendor.expect("PUT", "/v2/staffs/7/licenses", "[{'id':'9998a80a'}]");
        vendor.expect("DELETE", "/v2/staffs/7/licenses");
    }

    @Test
    void knowsTeamsWithOneJobOrManyAndProfiles() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200,
                "{'data':[{'id':-1,'name':'Commercial','jobs':{'id':-3,'name':'Office manager'}},"
                        + "{'id':2,'name':'Own','jobs':[{'id':4,'name':'A'},{'id':5,'name':'B'}]}],"
                        + "'pagination':{'limit':100,'count':2,'total':2,'offset':'WzFd'}}");
        vendor.answers(
                200,
                "{'data':[{'id':6657,'name':'Collaborator','is_administrator':true}],"
                        + "'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        List<Team> teams = client.staffs().teams(ListQuery.all()).toList();
        assertThat(teams.get(0).jobs()).extracting(NamedRef::id).containsExactly(-3L);
        assertThat(teams.get(1).jobs()).extracting(NamedRef::id).containsExactly(4L, 5L);
        assertThat(client.staffs().profiles(ListQuery.all()))
                .extracting(Profile::isAdministrator)
                .containsExactly(true);
        vendor.expect("GET", "/v2/teams?limit=100");
        vendor.expect("GET", "/v2/profiles?limit=100");
    }

    @Test
    void refusesWhatTheVendorWould() {
        UpdateStaff.Builder licenses = UpdateStaff.builder().addLicenses(new LicenseRef("a"), new LicenseRef("b"));
        assertThatIllegalArgumentException()
                .isThrownBy(licenses::build)
                .withMessage("UpdateStaff.licenses has 2 elements: at most 1 is allowed");
        UpdateStaff.Builder position = UpdateStaff.builder().position("x".repeat(201));
        assertThatIllegalArgumentException()
                .isThrownBy(position::build)
                .withMessage("UpdateStaff.position has 201 characters: at most 200 are allowed");
    }
}
