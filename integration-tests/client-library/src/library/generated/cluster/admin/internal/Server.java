package cluster.admin.internal;

import cluster.admin.ConflictException;
import cluster.admin.NotFoundException;
import cluster.admin.TopicStats;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A cluster in memory, whose answers come on a thread of its own. */
final class Server {

    private final Map<String, Map<String, String>> things = new ConcurrentSkipListMap<>();
    private final Map<String, String> configuration = new ConcurrentSkipListMap<>();
    private final Map<String, Long> metrics = new ConcurrentSkipListMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "cluster");
        made.setDaemon(true);
        return made;
    });
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder().build();

    SmartAsyncRuntime runtime() {
        return runtime;
    }

    CompletableFuture<List<String>> names(String kind) {
        return namesBelow(kind, "");
    }

    CompletableFuture<List<String>> namesBelow(String kind, String parent) {
        String prefix = kind + ":" + (parent.isEmpty() ? "" : parent + "/");
        return answer(() -> things.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(kind.length() + 1))
                .toList());
    }

    CompletableFuture<Void> create(String kind, String name) {
        return answer(() -> {
            if (things.putIfAbsent(kind + ":" + name, new ConcurrentSkipListMap<>()) != null) {
                throw new ConflictException(kind + " " + name);
            }
            return null;
        });
    }

    CompletableFuture<Void> delete(String kind, String name) {
        return answer(() -> {
            find(kind, name);
            things.remove(kind + ":" + name);
            return null;
        });
    }

    CompletableFuture<Boolean> exists(String kind, String name) {
        return answer(() -> things.containsKey(kind + ":" + name));
    }

    CompletableFuture<Map<String, String>> properties(String kind, String name) {
        return answer(() -> Map.copyOf(find(kind, name)));
    }

    CompletableFuture<String> property(String kind, String name, String property) {
        return answer(() -> {
            String value = find(kind, name).get(property);
            if (value == null) {
                throw new NotFoundException(property + " of " + kind + " " + name);
            }
            return value;
        });
    }

    CompletableFuture<Void> set(String kind, String name, String property, String value) {
        return answer(() -> {
            if (value == null) {
                find(kind, name).remove(property);
            } else {
                find(kind, name).put(property, value);
            }
            return null;
        });
    }

    CompletableFuture<TopicStats> stats(String topic) {
        return answer(() -> new TopicStats(topic, find("topic", topic).size()));
    }

    CompletableFuture<Map<String, String>> configuration() {
        return answer(() -> new TreeMap<>(configuration));
    }

    CompletableFuture<Void> configure(String name, String value) {
        return answer(() -> {
            configuration.put(name, value);
            return null;
        });
    }

    CompletableFuture<Map<String, Long>> metrics() {
        return answer(() -> new TreeMap<>(metrics));
    }

    CompletableFuture<Void> resetMetrics() {
        return answer(() -> {
            metrics.clear();
            return null;
        });
    }

    CompletableFuture<String> version() {
        return answer(() -> "4.0");
    }

    CompletableFuture<Void> ping() {
        return answer(() -> null);
    }

    CompletableFuture<Void> close() {
        CompletableFuture<Void> closed = ping();
        thread.shutdown();
        return closed;
    }

    private Map<String, String> find(String kind, String name) throws NotFoundException {
        Map<String, String> found = things.get(kind + ":" + name);
        if (found == null) {
            throw new NotFoundException(kind + " " + name);
        }
        return found;
    }

    private <T> CompletableFuture<T> answer(Callable<T> call) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                metrics.merge("calls", 1L, Long::sum);
                answer.complete(call.call());
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }
}
