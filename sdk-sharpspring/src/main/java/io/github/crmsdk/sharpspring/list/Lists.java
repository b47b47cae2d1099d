package io.github.crmsdk.sharpspring.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Lists of leads, and who is on them. */
public interface Lists {
    /** The lists of the account, page by page. */
    default PagedCall<ActiveList> list(ListsQuery query) {
        return Paging.of(
                query.pageSize(), (limit, offset) -> activeLists(new ListParams(query.conditions(), limit, offset)));
    }

    /** One page of {@link #list}. */
    @Idempotent
    @Rpc(value = "getActiveLists", result = "activeList")
    @POST(".")
    ApiCall<Rows<ActiveList>> activeLists(@Body ListParams params);

    /** Known from one third-party client, which does not look at the answer. */
    @Rpc(value = "createList", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateList list);

    /** Known from one third-party client. */
    @Idempotent
    @Rpc(value = "deleteList", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteList", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** Who is on a list, page by page. */
    default PagedCall<ListMember> members(long listID) {
        return Paging.of(500, (limit, offset) -> memberRows(new ListParams(Map.of("id", listID), limit, offset)));
    }

    /** One page of {@link #members}. */
    @Idempotent
    @Rpc(value = "getListMembers", result = "getWherelistMemberGets")
    @POST(".")
    ApiCall<Rows<ListMember>> memberRows(@Body ListParams params);

    /** Who was taken off a list, for this reason, page by page. Known from one third-party client. */
    default PagedCall<RemovedListMember> removedMembers(long listID, RemovedFlag flag) {
        return Paging.of(
                500, (limit, offset) -> removedRows(new ListParams(Map.of("id", listID, "flag", flag), limit, offset)));
    }

    /** One page of {@link #removedMembers}. */
    @Idempotent
    @Rpc(value = "getRemovedListMembers", result = "getWherelistLeadMembers")
    @POST(".")
    ApiCall<Rows<RemovedListMember>> removedRows(@Body ListParams params);

    /** On which lists a lead is. Known from one third-party client. */
    default PagedCall<ListMembership> memberships(long leadID) {
        return Paging.undocumented(
                (limit, offset) -> membershipRows(new ListParams(Map.of("id", leadID), limit, offset)));
    }

    /** One page of {@link #memberships}. */
    @Idempotent
    @Rpc(value = "getContactListMemberships", result = "listMember")
    @POST(".")
    ApiCall<Rows<ListMembership>> membershipRows(@Body ListParams params);

    /**
     * Puts a lead on a list; the answer's id is that of the membership. A lead that is on it already is a {@link
     * io.github.crmsdk.core.error.ConflictException}.
     */
    default ApiCall<Created> addMember(long listID, long leadID) {
        return addMember(new AddListMember(listID, leadID, null));
    }

    /** The same with its parameters as one. */
    @Rpc(value = "addListMember", result = "creates")
    @POST(".")
    ApiCall<Created> addMember(@Body AddListMember member);

    /** Puts the lead with this address on a list. */
    default ApiCall<Created> addMemberByEmailAddress(long listID, String emailAddress) {
        return addMemberByEmailAddress(new AddListMember(listID, null, emailAddress));
    }

    /** The same with its parameters as one. */
    @Rpc(value = "addListMemberEmailAddress", result = "creates")
    @POST(".")
    ApiCall<Created> addMemberByEmailAddress(@Body AddListMember member);

    /** The tags of lists, with members that are not documented. Known from one third-party client. */
    default PagedCall<JsonNode> tags() {
        return Paging.undocumented((limit, offset) -> tagRows(new ListParams(null, limit, offset)));
    }

    /** One page of {@link #tags}. */
    @Idempotent
    @Rpc(value = "getListTags", result = "getAllgetListTagss")
    @POST(".")
    ApiCall<Rows<JsonNode>> tagRows(@Body ListParams params);

    /** What leads can unsubscribe from, with members that are not documented. Known from one third-party client. */
    default PagedCall<JsonNode> unsubscribeCategories() {
        return Paging.undocumented((limit, offset) -> categoryRows(new ListParams(null, limit, offset)));
    }

    /** One page of {@link #unsubscribeCategories}. */
    @Idempotent
    @Rpc(value = "getUnsubscribeCategories", result = "getAllunsubscribeCategorys")
    @POST(".")
    ApiCall<Rows<JsonNode>> categoryRows(@Body ListParams params);
}
