public class SyncView {}
