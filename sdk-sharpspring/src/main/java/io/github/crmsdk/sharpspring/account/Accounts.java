package io.github.crmsdk.sharpspring.account;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.internal.RangeWatch;
import io.github.crmsdk.sharpspring.internal.Targets;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Accounts: the companies that leads and opportunities belong to. */
public interface Accounts {
    @Rpc(value = "createAccounts", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateAccount account);

    /** Creates many. */
    default BatchCall<CreateAccount, Long> createAll(List<CreateAccount> accounts) {
        return Batches.of(accounts, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createAccounts", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateAccount> accounts);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "getAccount", param = "id", result = "account")
    @POST(".")
    ApiCall<Account> get(@Body long id);

    /**
     * Changes what the request mentions and leaves the rest. What an unknown id leads to is
     * not documented. If nothing would change, the vendor may refuse with code 302.
     *
     * @throws IllegalArgumentException if the changes carry another id
     */
    default ApiCall<Void> update(long id, UpdateAccount changes) {
        return updateOne(UpdateAccount.builder()
                .from(changes)
                .id(Targets.id("UpdateAccount", id, changes.id()))
                .build());
    }

    /** One change of the account with the id that it carries. */
    @Idempotent
    @Rpc(value = "updateAccounts", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> updateOne(@Body UpdateAccount changes);

    /**
     * Changes many.
     *
     * @throws IllegalArgumentException if one of them has no id
     */
    default BatchCall<UpdateAccount, Long> updateAll(List<UpdateAccount> changes) {
        return Batches.of(
                Targets.all("UpdateAccount", changes, "id", change -> change.id() != null), this::updateRequest);
    }

    /** One request of {@link #updateAll}: at most 500 objects. */
    @Idempotent
    @Rpc(value = "updateAccounts", param = "objects", result = "updates")
    @POST(".")
    ApiCall<List<Written>> updateRequest(@Body List<UpdateAccount> changes);

    @Idempotent
    @Rpc(value = "deleteAccounts", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteAccounts", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** The accounts that match, page by page. */
    default PagedCall<Account> list(AccountQuery query) {
        return Paging.of(query.pageSize(), (limit, offset) -> rows(new ListParams(query.conditions(), limit, offset)));
    }

    /** Those that were created or changed in a stretch of time. */
    default PagedCall<Account> list(DateRange range) {
        return RangeWatch.list(range, this::dateRange);
    }

    /**
     * Hands over each account that is created. Accounts tell no time of their creation: what a watch finds is ordered by
     * poll and id, and its place follows
     * the {@code Date} of the vendor's answers, as far as there are records to prove it. Limit and offset of {@code
     * getAccountsDateRange} are not documented; they are sent only once a page is full.
     */
    default Watch<Account> watch(WatchOptions options) {
        return RangeWatch.open(options, this::dateRange, Account::id, account -> null);
    }

    /**
     * Hands over each account that is created or changed. The vendor tells no time of a change: what differs from what was
     * handed over last is a change.
     */
    default Watch<Account> watchChanges(WatchOptions options) {
        return RangeWatch.openChanges(options, this::dateRange, Account::id, account -> null);
    }

    /** One page of {@link #list(AccountQuery)}, for what a query cannot express. */
    @Idempotent
    @Rpc(value = "getAccounts", result = "account")
    @POST(".")
    ApiCall<Rows<Account>> rows(@Body ListParams params);

    /** One page of {@link #list(DateRange)}. */
    @Idempotent
    @Rpc(value = "getAccountsDateRange", result = "account")
    @POST(".")
    ApiCall<Rows<Account>> dateRange(@Body DateRange range);
}
