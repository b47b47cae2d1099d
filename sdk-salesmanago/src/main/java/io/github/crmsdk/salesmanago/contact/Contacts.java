package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.internal.Member;
import io.github.crmsdk.salesmanago.model.Addressee;
import io.github.crmsdk.salesmanago.model.ContactKey;
import io.github.crmsdk.salesmanago.model.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Contacts of the account.
 *
 * <p>A write may start automations that send e-mails, so it is repeated only if it certainly did not arrive; the vendor's
 * own library stopped repeating after a timeout for that reason. Reads and deletions are repeated.
 */
@CheckReturnValue
public interface Contacts {
    /** Creates the contact, or changes what the request mentions. */
    @POST("contact/upsert")
    ApiCall<UpsertedContact> upsert(@Body UpsertContact contact);

    /** Creates the contact. What comes back if there is one is not documented. */
    @POST("contact/insert")
    ApiCall<UpsertedContact> insert(@Body UpsertContact contact);

    /** Changes what the request mentions of a contact that exists. */
    @POST("contact/update")
    ApiCall<UpsertedContact> update(@Body UpdateContact changes);

    /** Upserts any number of contacts, 400 a call, and tells each one's id. */
    default BatchCall<UpsertContact, String> batchUpsert(List<UpsertContact> contacts) {
        return new BatchCall<>(
                contacts,
                BatchUpsert.MOST,
                part -> batchUpsert(BatchUpsert.of(part)).map(ids -> BatchUpsert.items(part, ids)));
    }

    /** One call of a batch; answers the ids by address. Known from one third-party client. */
    @Member("contactIds")
    @POST("contact/batchupsert")
    ApiCall<Map<String, String>> batchUpsert(@Body BatchUpsert batch);

    /** Upserts any number of contacts, 400 a call, later: each one's id is that of the job it became part of. */
    default BatchCall<UpsertContact, String> batchUpsertV2(List<UpsertContact> contacts) {
        return new BatchCall<>(
                contacts,
                BatchUpsert.MOST,
                part -> batchUpsertV2(BatchUpsert.of(part)).map(id -> BatchUpsert.accepted(part, id)));
    }

    /** One call of an asynchronous batch; answers the job's id. */
    @Member("requestId")
    @POST("contact/batchupsertv2")
    ApiCall<Long> batchUpsertV2(@Body BatchUpsert batch);

    /** Deletes the contact. What comes back if there is none is not documented. */
    @Idempotent
    @POST("contact/delete")
    ApiCall<Result> delete(@Body DeleteContact contact);

    /** Deletes several contacts. Known from one third-party client. */
    @Idempotent
    @POST("contact/batchDelete")
    ApiCall<Result> batchDelete(@Body Addressees contacts);

    default ApiCall<Result> batchDelete(List<Addressee> contacts) {
        return batchDelete(new Addressees(contacts));
    }

    @Idempotent
    @POST("contact/hasContact")
    ApiCall<HasContact> hasContact(@Body ContactKey email);

    /** Whether there is a contact of this address, and its id. */
    default ApiCall<HasContact> hasContact(String email) {
        return hasContact(ContactKey.email(email));
    }

    @Idempotent
    @Member("contacts")
    @POST("contact/basic")
    ApiCall<List<Contact>> basic(@Body ContactSelection emails);

    /** The basic form of up to 50 contacts, by e-mail address. */
    default ApiCall<List<Contact>> basic(List<String> emails) {
        return basic(ContactSelection.emails(emails));
    }

    @Idempotent
    @Member("contacts")
    @POST("contact/basicById")
    ApiCall<List<Contact>> basicById(@Body ContactSelection ids);

    default ApiCall<List<Contact>> basicById(List<String> ids) {
        return basicById(ContactSelection.ids(ids));
    }

    @Idempotent
    @Member("contacts")
    @POST("contact/list")
    ApiCall<List<Contact>> list(@Body ContactSelection emails);

    /** The full form of up to 50 contacts, by e-mail address. */
    default ApiCall<List<Contact>> list(List<String> emails) {
        return list(ContactSelection.emails(emails));
    }

    @Idempotent
    @Member("contacts")
    @POST("contact/listById")
    ApiCall<List<Contact>> listById(@Body ContactSelection contactIds);

    default ApiCall<List<Contact>> listById(List<String> contactIds) {
        return listById(ContactSelection.contactIds(contactIds));
    }

    /** How it differs from {@link #list} is not documented. */
    @Idempotent
    @Member("contacts")
    @POST("contact/listAll")
    ApiCall<List<Contact>> listAll(@Body ContactSelection emails);

    default ApiCall<List<Contact>> listAll(List<String> emails) {
        return listAll(ContactSelection.emails(emails));
    }

    @Idempotent
    @Member("contacts")
    @POST("contact/listAllById")
    ApiCall<List<Contact>> listAllById(@Body ContactSelection contactIds);

    default ApiCall<List<Contact>> listAllById(List<String> contactIds) {
        return listAllById(ContactSelection.contactIds(contactIds));
    }

    @Idempotent
    @POST("contact/paginatedListById")
    ApiCall<ContactPage<Contact>> paginatedListById(@Body PageNumber page);

    /** All contacts, 1000 a page. Known from one third-party client; an export is the better documented way. */
    default PagedCall<Contact> paginatedListById() {
        return ContactPages.list((number, size) -> paginatedListById(new PageNumber(number, size)));
    }

    @Idempotent
    @Member("createdContacts")
    @POST("contact/createdContacts")
    ApiCall<List<ContactRef>> createdContacts(@Body ContactPeriod period);

    default ApiCall<List<ContactRef>> createdContacts(Instant from, Instant to) {
        return createdContacts(new ContactPeriod(from, to, null, null));
    }

    @Idempotent
    @Member("modifiedContacts")
    @POST("contact/modifiedContacts")
    ApiCall<List<ContactRef>> modifiedContacts(@Body ContactPeriod period);

    default ApiCall<List<ContactRef>> modifiedContacts(Instant from, Instant to) {
        return modifiedContacts(new ContactPeriod(from, to, null, null));
    }

    @Idempotent
    @POST("contact/paginatedModifiedContacts")
    ApiCall<ContactPage<ContactRef>> paginatedModifiedContacts(@Body ContactPeriod page);

    /** The contacts modified in between, 1000 a page. Known from one third-party client. */
    default PagedCall<ContactRef> paginatedModifiedContacts(Instant from, Instant to) {
        return ContactPages.list(
                (number, size) -> paginatedModifiedContacts(new ContactPeriod(from, to, number, size)));
    }

    /** Who visited and did what in between, as JSON: its members are not documented. */
    @Idempotent
    @Member("recentActivity")
    @POST("contact/recentActivity")
    ApiCall<JsonNode> recentActivity(@Body ActivityPeriod period);
}
