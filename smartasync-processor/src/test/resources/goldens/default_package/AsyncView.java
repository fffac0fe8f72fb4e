public class AsyncView {}
