package goldens.mixin_translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_translated.Orders")
final class OrdersBlockingViews {
    final ViewOperation find;
    final ViewOperation send;
    final ViewOperation count;
    final ViewOperation plain;

    private OrdersBlockingViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").translate(new OrderFailures())
                .declares(OrderException.class).async().make();
        this.send = setup.operation("send(String)").timeoutNanos(2_000_000_000L).abandon()
                .translate(new OrderFailures()).declares(OrderException.class).async().make();
        this.count = setup.operation("count()").translate(new OrderFailures())
                .declares(OrderException.class).async().make();
        this.plain = setup.operation("plain()").declares(OrderException.class).async().make();
    }

    static OrdersBlockingViews operationsOf(OrdersBlocking mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static OrdersBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_translated.OrdersBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, OrdersBlockingViews.class, "Orders", "");
        OrdersBlockingViews known = setup.known(OrdersBlockingViews.class);
        return known != null ? known : setup.keep(new OrdersBlockingViews(setup));
    }

    private static final class Shared {
        private static final OrdersBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
