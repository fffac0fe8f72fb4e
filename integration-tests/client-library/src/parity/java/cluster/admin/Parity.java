package cluster.admin;

import io.github.smartasync.SmartAsyncPair;

@SmartAsyncPair(blocking = Admin.class)
@SmartAsyncPair(blocking = Tenants.class)
@SmartAsyncPair(blocking = Namespaces.class)
@SmartAsyncPair(blocking = Topics.class)
@SmartAsyncPair(blocking = Schemas.class)
@SmartAsyncPair(blocking = Subscriptions.class)
@SmartAsyncPair(blocking = Clusters.class)
@SmartAsyncPair(blocking = Brokers.class)
@SmartAsyncPair(blocking = Functions.class)
@SmartAsyncPair(blocking = Metrics.class)
class Parity {}
