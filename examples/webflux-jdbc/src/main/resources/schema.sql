CREATE TABLE IF NOT EXISTS account (
    id      VARCHAR(40) PRIMARY KEY,
    balance DECIMAL(19, 2) NOT NULL CHECK (balance >= 0)
);
