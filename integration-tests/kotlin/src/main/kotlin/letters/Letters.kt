package letters

import io.github.smartasync.SmartAsync
import java.io.IOException
import java.util.concurrent.CompletableFuture
import reactor.core.publisher.Mono

/** Letters, and what is known of them. */
@SmartAsync
class Letters {

    /** Blocks, and may fail with a checked exception. */
    @Throws(IOException::class)
    fun read(name: String): String = if (name == "lost") throw IOException(name) else "Dear $name"

    /** Two of them: Java wants both declared. */
    @Throws(IOException::class, InterruptedException::class)
    fun <T : Any> stamp(value: T, count: Int = 1): List<T> = List(count) { value }

    /** A future of Java. */
    fun track(name: String): CompletableFuture<String> = CompletableFuture.completedFuture("$name is on its way")

    /** A future that has only an end. */
    fun forget(name: String): CompletableFuture<Unit> = CompletableFuture.completedFuture(Unit)

    /** Reactor's. */
    fun postage(grams: Int): Mono<Int> = Mono.just(grams / 10)

    /** Unit is void. */
    fun send(name: String) {
        sent += name
    }

    /** May be null. */
    fun answerTo(name: String): String? = sent.find { it == name }?.let { "Dear $it" }

    /** Internal: a name with a dollar sign, which is left out. */
    internal fun burn() = sent.clear()

    private val sent = mutableListOf<String>()
}
