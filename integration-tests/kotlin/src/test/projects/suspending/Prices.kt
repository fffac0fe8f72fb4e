package suspending

import io.github.smartasync.SmartAsync
import java.io.IOException

@SmartAsync
interface Prices {
    fun currency(): String

    suspend fun priceOf(sku: String): Long

    suspend fun refresh()

    suspend fun find(sku: String): String?

    suspend fun <T : Any> all(first: T): List<T>

    @Throws(IOException::class)
    suspend fun load(): String
}
