/**
 * Views of types that you cannot annotate. They are made here, from the class files of the asynchronous clients of S3
 * and Redis, and of JDBC.
 */
// Their futures fail with checked exceptions where FileFailures puts them: the sync view declares them.
// snippet:storage
@SmartAsyncFor(
        value = S3AsyncClient.class,
        failsWith = IOException.class,
        timeout = "5m",
        // Has views of its own, if one needs them.
        skip = "waiter",
        direct = {"serviceName", "serviceClientConfiguration"})
// end:storage
@SmartAsyncFor(
        value = RedisAsyncCommands.class,
        timeout = "5m",
        // Between multi and exec futures end only with exec: whoever waits for one of them never gets there.
        skip = {"multi", "exec", "discard"},
        // Computed here, without Redis.
        direct = "digest")
// Some commands on lists wait in Redis until there is something: not for longer than this.
@SmartAsyncFor(value = RedisListAsyncCommands.class, timeout = "500ms")
// Interrupting a thread in H2 can close the database: calls are abandoned instead.
@SmartAsyncFor(value = Connection.class, views = View.ASYNC, executor = "database", abandon = true)
@SmartAsyncFor(value = PreparedStatement.class, views = View.ASYNC, executor = "database", abandon = true)
package thirdparty;

import io.github.smartasync.SmartAsync.View;
import io.github.smartasync.SmartAsyncFor;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.async.RedisListAsyncCommands;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import software.amazon.awssdk.services.s3.S3AsyncClient;
