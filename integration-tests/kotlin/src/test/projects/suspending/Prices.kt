package suspending

import io.github.smartasync.SmartAsync

@SmartAsync
interface Prices {
    fun currency(): String

    suspend fun priceOf(sku: String): Long
}
