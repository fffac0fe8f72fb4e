package reliability;

import static reliability.Outcome.CANCELLED;
import static reliability.Outcome.FAILED;
import static reliability.Outcome.REFUSED;
import static reliability.Outcome.REJECTED;
import static reliability.Outcome.RETURNED;
import static reliability.Outcome.TIMED_OUT;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of fault that are injected, each with the outcomes that a call may then have. */
@SuppressWarnings("ImmutableEnumChecker") // the plays are method references, and nobody changes the sets
enum Fault {
    NONE_OFFLOADED(Methods::sound, RETURNED),
    NONE_AWAITED(Sources::sound, RETURNED),

    EXECUTOR_REJECTS(Executors::rejects, REJECTED),
    EXECUTOR_THROWS(Executors::throwsException, REJECTED),
    EXECUTOR_HAS_NO_MEMORY_FOR_A_THREAD(Executors::hasNoMemory, REJECTED),
    EXECUTOR_DROPS_SILENTLY(Executors::drops, TIMED_OUT),
    EXECUTOR_RUNS_ON_THE_CALLER(Executors::runsOnCaller, RETURNED),
    EXECUTOR_RUNS_TWICE(Executors::runsTwice, RETURNED),
    EXECUTOR_RUNS_AND_THROWS(Executors::runsAndThrows, RETURNED),
    EXECUTOR_REJECTS_AND_RUNS_LATER(Executors::rejectsAndRunsLater, REJECTED),
    EXECUTOR_WAS_SHUT_DOWN(Executors::wasShutDown, REJECTED),
    EXECUTOR_IS_SHUT_DOWN_MIDWAY(Executors::isShutDownMidway, RETURNED, FAILED, REJECTED, TIMED_OUT),
    EXECUTOR_IS_SATURATED(Executors::isSaturated, REJECTED),
    EXECUTOR_THROWS_FROM_ITS_QUERIES(Executors::throwsFromQueries, RETURNED),
    THREAD_FACTORY_GIVES_NULL(Executors::factoryGivesNull, TIMED_OUT),
    THREAD_FACTORY_THROWS(Executors::factoryThrows, REJECTED),
    THREAD_THROWS_WHEN_INTERRUPTED(Executors::threadRefusesInterrupt, CANCELLED),
    QUEUE_OF_OURS_IS_FULL(Executors::queueIsFull, REJECTED),
    WAIT_STARVES_A_POOL_OF_THE_USER(Executors::nestedOnUsersPool, RETURNED),

    METHOD_THROWS_UNCHECKED(Methods::throwsUnchecked, FAILED),
    METHOD_THROWS_CHECKED(Methods::throwsChecked, FAILED),
    METHOD_THROWS_AN_ERROR(Methods::throwsError, FAILED),
    METHOD_OVERFLOWS_THE_STACK(Methods::overflows, FAILED),
    METHOD_THROWS_INTERRUPTED_EXCEPTION(Methods::throwsInterrupted, CANCELLED),
    METHOD_LEAVES_ITS_THREAD_INTERRUPTED(Methods::leavesFlag, RETURNED),
    METHOD_THROWS_A_WRAPPER_OF_THE_JDK(Methods::throwsWrapper, FAILED),
    METHOD_THROWS_A_CYCLE_OF_CAUSES(Methods::throwsCycle, FAILED),
    METHOD_THROWS_WHAT_ALL_OTHERS_THROW(Methods::throwsShared, FAILED),
    METHOD_THROWS_WHAT_CANNOT_BE_PRINTED(Methods::throwsUnprintable, FAILED),
    METHOD_THROWS_WHAT_TAKES_NO_SUPPRESSED(Methods::throwsRigid, FAILED),
    METHOD_IGNORES_ITS_LIMIT(Methods::ignoresLimit, TIMED_OUT),
    METHOD_ENDS_AS_ITS_LIMIT_PASSES(Methods::endsAtLimit, RETURNED, TIMED_OUT),
    METHOD_IS_ABANDONED(Methods::abandoned, TIMED_OUT),
    METHODS_NEST_ON_A_POOL_OF_ONE(Methods::nested, RETURNED),

    CALLBACK_THROWS_AN_ERROR(Callbacks::throwsError, RETURNED),
    CALLBACK_OF_A_TIMEOUT_BLOCKS(Callbacks::blocksAfterTimeout, TIMED_OUT),
    CALLBACK_WAITS_FOR_ANOTHER_CALL(Callbacks::waitsForAnother, RETURNED),

    CANCELLED_BEFORE_IT_STARTS(Cancels::beforeStart, CANCELLED),
    CANCELLED_WHILE_IT_RUNS(Cancels::whileRunning, CANCELLED),
    CANCELLED_WITHOUT_INTERRUPT(Cancels::withoutInterrupt, CANCELLED),
    CANCELLED_AS_IT_ENDS(Cancels::racing, RETURNED, CANCELLED),
    CANCELLED_FROM_INSIDE(Cancels::fromInside, CANCELLED),
    CANCELLED_BY_MANY(Cancels::byMany, CANCELLED),
    COMPLETED_BY_HAND(Cancels::completedByHand, RETURNED),
    ENDED_BY_A_TIMER_OF_THE_JDK(Cancels::orTimeout, FAILED),

    CALLER_IS_INTERRUPTED_BEFORE(Interrupts::before, CANCELLED),
    CALLER_IS_INTERRUPTED_WHILE_IT_WAITS(Interrupts::whileWaiting, CANCELLED),
    CALLER_IS_INTERRUPTED_AS_THE_WAIT_ENDS(Interrupts::racing, RETURNED, CANCELLED),
    CALLER_MUST_NOT_BLOCK(Interrupts::mustNotBlock, REFUSED),

    SOURCE_THROWS(Sources::throwsAtOnce, FAILED),
    SOURCE_RETURNS_NULL(Sources::returnsNull, FAILED),
    SOURCE_NEVER_ENDS(Sources::neverEnds, TIMED_OUT),
    SOURCE_IS_A_MINIMAL_STAGE(Sources::minimalStage, RETURNED),
    SOURCE_IS_A_FOREIGN_STAGE(Sources::foreignStage, RETURNED),
    SOURCE_IS_CANCELLED(Sources::cancelled, CANCELLED),
    SOURCE_FAILS_THROUGH_STAGES(Sources::failsThroughStages, FAILED),
    PLAIN_FUTURE_FAILS(Sources::plainFails, FAILED),

    NONE_REACTIVE(Reactives::sound, RETURNED),
    REACTIVE_SOURCE_THROWS(Reactives::throwsAtOnce, FAILED),
    REACTIVE_SOURCE_RETURNS_NULL(Reactives::returnsNull, FAILED),
    REACTIVE_SOURCE_FAILS(Reactives::fails, FAILED),
    REACTIVE_SOURCE_THROWS_A_FATAL_ERROR(Reactives::failsFatally, FAILED),
    REACTIVE_SOURCE_CANCELS_ITSELF(Reactives::cancelsItself, CANCELLED),
    REACTIVE_SOURCE_NEVER_ENDS(Reactives::neverEnds, TIMED_OUT),
    NONE_STREAMED(Reactives::streamIsSound, RETURNED),
    NONE_COLLECTED(Reactives::streamIsCollected, RETURNED),
    STREAM_FAILS_MIDWAY(Reactives::streamFailsMidway, FAILED),
    STREAM_STOPS(Reactives::streamStops, TIMED_OUT),
    STREAM_IS_CLOSED_MIDWAY(Reactives::streamIsClosedMidway, RETURNED),
    NONE_SUBSCRIBED(Reactives::subscriptionsAreSound, RETURNED),
    SUBSCRIPTION_IS_DISPOSED_OF(Reactives::subscriptionIsDisposedOf, CANCELLED),
    SUBSCRIPTION_IS_LATE(Reactives::subscriptionIsLate, TIMED_OUT),
    SUBSCRIPTION_RETRIES(Reactives::subscriptionRetries, FAILED),

    CARRIER_CANNOT_CAPTURE(Carriers::cannotCapture, FAILED),
    CARRIER_CANNOT_SET(Carriers::cannotSet, FAILED),
    CARRIER_CANNOT_RESTORE(Carriers::cannotRestore, RETURNED),

    CONTEXT_OF_A_BATCH_IS_ANOTHER_CALLERS(Trials::batchAmongOthers, RETURNED),
    MORE_CALLS_COME_BACK_THAN_MAY_RUN(Trials::bound, RETURNED),
    PLAIN_FUTURES_FILL_AN_EXECUTOR(Trials::plainFutures, RETURNED),
    LISTENABLE_FUTURES_ARE_OUTSTANDING(Listenables::outstanding, RETURNED),
    LISTENABLE_FUTURE_IS_AWAITED(Listenables::awaited, RETURNED),
    THREAD_GROUP_OF_THE_FIRST_CALLER_IS_INTERRUPTED(Trials::threadGroup, RETURNED),
    ENDED_IN_ANY_WAY_FROM_OUTSIDE(Trials::endedFromOutside, RETURNED),
    SOURCE_FAILS_EARLY_OR_LATE(Trials::failsEarlyOrLate, FAILED),
    SOURCE_FAILS_WITH_WHAT_CANNOT_BE_ASKED(Trials::failsUnanswerably, FAILED),
    RUNNING_METHOD_CALLS_AFTER_CLOSE(Trials::nestsAfterClose, RETURNED),
    FAILURE_IS_TRANSLATED(Trials::translated, FAILED),
    TRANSLATOR_FAILS(Trials::translatorFails, FAILED),
    RESULT_COMES_TOO_LATE(Trials::lateResult, TIMED_OUT),

    RUNTIME_WAS_CLOSED(Closes::before, REJECTED),
    RUNTIME_IS_CLOSED_WHILE_THE_CALL_WAITS(Closes::whileQueued, CANCELLED),
    RUNTIME_IS_CLOSED_WHILE_THE_METHOD_RUNS(Closes::whileRunning, CANCELLED),
    RUNTIME_IS_CLOSED_BEFORE_AN_ASYNCHRONOUS_CALLBACK(Closes::beforeCallback, REJECTED),
    RUNTIME_IS_CLOSED_WHILE_A_CALLBACK_WAITS(Closes::whileCallbackWaits, RETURNED),
    RUNTIME_IS_CLOSED_BY_THE_METHOD(Closes::fromInside, RETURNED, CANCELLED),
    RUNTIME_IS_CLOSED_AS_THE_CALL_BEGINS(Closes::racing, RETURNED, CANCELLED, REJECTED);

    private final Play play;
    private final Set<Outcome> allowed;

    Fault(Play play, Outcome first, Outcome... more) {
        this.play = play;
        this.allowed = EnumSet.of(first, more);
    }

    /** Makes one call with this fault and says how it ended. */
    Outcome play(Lab lab) throws Exception {
        Outcome outcome = play.play(lab);
        if (!allowed.contains(outcome)) {
            throw new AssertionError(this + " gave " + outcome + ", not one of " + allowed);
        }
        return outcome;
    }

    @FunctionalInterface
    interface Play {
        Outcome play(Lab lab) throws Exception;
    }
}
