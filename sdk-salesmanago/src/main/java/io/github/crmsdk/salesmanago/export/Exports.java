package io.github.crmsdk.salesmanago.export;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Exports, which SALESmanago makes in the background: start one, then wait for its file by
 * {@code salesmanago.waitForJob(job.requestId())}.
 */
public interface Exports {
    @Idempotent
    @POST("contact/paginatedContactList/export")
    ApiCall<Job> contacts(@Body ExportPage page);

    /**
     * Starts the export of one page of all contacts.
     *
     * @param page from 1
     * @param size at most 1000
     */
    default ApiCall<Job> contacts(int page, int size) {
        return contacts(new ExportPage(page, size));
    }

    /** Starts the export of what is known of some contacts. */
    @Idempotent
    @POST("contact/export/data")
    ApiCall<Job> data(@Body ExportData what);

    @Idempotent
    @POST("job/status")
    ApiCall<JobStatus> status(@Body Job job);

    /** How far a job is. */
    default ApiCall<JobStatus> status(long requestId) {
        return status(new Job(requestId));
    }
}
