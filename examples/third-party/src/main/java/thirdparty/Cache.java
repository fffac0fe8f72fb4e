package thirdparty;

import com.github.fppt.jedismock.RedisServer;
import io.github.smartasync.runtime.CallTimeoutException;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.util.function.Consumer;

/** Redis's asynchronous commands, against a Redis in this process. */
final class Cache {

    private static final long LONGER_THAN_THE_TIMEOUT_SECONDS = 60;

    private Cache() {}

    static void play(Consumer<String> out) throws IOException {
        RedisServer server = RedisServer.newRedisServer().start();
        RedisClient client = RedisClient.create("redis://" + server.getHost() + ":" + server.getBindPort());
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            RedisAsyncCommandsSync<String, String> redis = RedisAsyncCommandsSync.of(connection.async());
            out.accept("digest of a script: " + redis.digest("return 1"));
            redis.set("apple", "1.20");
            out.accept("redis has " + redis.get("apple"));
            redis.rpush("orders", "one", "two");
            out.accept("redis has " + redis.lrange("orders", 0, -1));
            try {
                RedisListAsyncCommandsSync<String, String> lists = RedisListAsyncCommandsSync.of(connection.async());
                lists.blpop(LONGER_THAN_THE_TIMEOUT_SECONDS, "returns");
            } catch (CallTimeoutException e) {
                out.accept("redis has no returns: " + e.getMessage());
            }
        } finally {
            client.shutdown();
            server.stop();
        }
    }
}
