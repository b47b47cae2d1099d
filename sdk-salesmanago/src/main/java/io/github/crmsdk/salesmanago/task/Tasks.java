package io.github.crmsdk.salesmanago.task;

import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Tasks of the account's users. The vendor has one call for all of it. */
public interface Tasks {
    /** A date gone by, a far one: the vendor documents no bounds. */
    default ApiCall<WrittenTask> create(TaskData task) {
        return write(new WriteTask(false, null, task));
    }

    default ApiCall<WrittenTask> update(String id, TaskData task) {
        return write(new WriteTask(false, id, task));
    }

    /** Finishing a task is how it is deleted. Known from third-party clients. */
    default ApiCall<WrittenTask> finish(String id) {
        return write(new WriteTask(true, id, null));
    }

    @POST("contact/updateTask")
    ApiCall<WrittenTask> write(@Body WriteTask task);
}
