package letters

import java.io.IOException

fun main() {
    val letters = Letters()
    val sync = LettersSync.of(letters)
    val async = LettersAsync.of(letters)

    println("sync ${sync.read("Ada")}")
    println("async ${async.read("Ada").join()}")
    try {
        sync.read("lost")
    } catch (e: IOException) {
        println("sync refused: $e")
    }
    println("async refused: ${async.read("lost").handle { _, failure -> failure }.join()}")
    println("sync ${sync.track("Ada")}, ${sync.postage(20)}, ${sync.stamp("x", 2)}")
    println("async ${async.track("Ada").join()}, ${async.postage(20).join()}, ${async.stamp("x", 2).join()}")
    println("sync ${sync.answerTo("Ada")}, then ${sync.send("Ada")}: ${sync.answerTo("Ada")}")
    println("async ${async.answerTo("Bob").join()}, then ${async.send("Bob").join()}: ${async.answerTo("Bob").join()}")
    println("sync ${sync.forget("Ada")}, async ${async.forget("Ada").join()}")
}
