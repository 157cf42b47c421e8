-- SPDX-FileCopyrightText: 2026 DispatchDesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of one account's rows: a table a kind with a column a field (domain/*fields.cpp; instants in seconds,
-- decimals in thousandths), and beside it what the server sent, squeezed. Never change this file: add the next one.

CREATE TABLE task(
  id INTEGER PRIMARY KEY,
  "number" TEXT, "subject" TEXT, "stage" TEXT, "technician" TEXT, "deadline" INTEGER, "due" INTEGER,
  "criticality" TEXT, "company" TEXT, "asset" TEXT, "address" TEXT, "work.type" TEXT, "created" INTEGER,
  "changed" INTEGER, "overdue.since" INTEGER, "type" TEXT, "status" TEXT, "actuality" TEXT, "contact" TEXT,
  "phone" TEXT, "email" TEXT, "requested.by" TEXT, "approval.with" TEXT, "escalated.to" TEXT, "sla" TEXT,
  "category" TEXT, "parent" TEXT, "children" INTEGER, "host" TEXT, "place.notes" TEXT, "norm" INTEGER,
  "rating" INTEGER, "favourite" INTEGER, "assigned" INTEGER, "accepted" INTEGER, "completed" INTEGER,
  "closed" INTEGER, "signed" INTEGER, "status.changed" INTEGER, "escalated" INTEGER, "fault" INTEGER,
  "next.move" INTEGER, "wished.start" INTEGER, "wished.finish" INTEGER, "erp" TEXT, "deleted" INTEGER,
  "locked.away" INTEGER
) STRICT;
CREATE TABLE task_json(row INTEGER PRIMARY KEY, body BLOB, at INTEGER NOT NULL) STRICT;

CREATE TABLE ticket(
  id INTEGER PRIMARY KEY,
  "number" TEXT, "title" TEXT, "escalation" INTEGER, "state" TEXT, "state.type" TEXT, "owner" TEXT,
  "priority" TEXT, "queue" TEXT, "customer" TEXT, "customer.id" TEXT, "created" INTEGER, "changed" INTEGER,
  "responsible" TEXT, "pending" INTEGER, "pending.left" INTEGER, "lock" INTEGER, "type" TEXT, "service" TEXT,
  "sla" TEXT, "first.response" INTEGER, "update" INTEGER, "solution" INTEGER, "watched" INTEGER,
  "watchers" INTEGER, "links" INTEGER, "unread" INTEGER, "archived" INTEGER
) STRICT;
CREATE TABLE ticket_json(row INTEGER PRIMARY KEY, body BLOB, at INTEGER NOT NULL) STRICT;

CREATE TABLE person(
  id INTEGER PRIMARY KEY,
  "name" TEXT, "login" TEXT, "position" TEXT, "company" TEXT, "department" TEXT, "phone" TEXT,
  "work.phone" TEXT, "other.phone" TEXT, "email" TEXT, "districts" TEXT, "tasks.assigned" INTEGER,
  "tasks.requested" INTEGER, "rating" INTEGER, "rate" INTEGER, "seen" INTEGER, "position.time" INTEGER,
  "banned" INTEGER, "deleted" INTEGER, "is.technician" INTEGER, "is.customer" INTEGER, "is.team" INTEGER,
  "invalid" INTEGER, "customer.id" TEXT, "away" TEXT, "zone" TEXT, "language" TEXT
) STRICT;
CREATE TABLE person_json(row INTEGER PRIMARY KEY, body BLOB, at INTEGER NOT NULL) STRICT;

CREATE TABLE customer(
  row INTEGER PRIMARY KEY,
  "key" TEXT NOT NULL UNIQUE, -- the login, as it came
  id INTEGER NOT NULL,
  "name" TEXT, "login" TEXT, "position" TEXT, "company" TEXT, "department" TEXT, "phone" TEXT,
  "work.phone" TEXT, "other.phone" TEXT, "email" TEXT, "districts" TEXT, "tasks.assigned" INTEGER,
  "tasks.requested" INTEGER, "rating" INTEGER, "rate" INTEGER, "seen" INTEGER, "position.time" INTEGER,
  "banned" INTEGER, "deleted" INTEGER, "is.technician" INTEGER, "is.customer" INTEGER, "is.team" INTEGER,
  "invalid" INTEGER, "customer.id" TEXT, "away" TEXT, "zone" TEXT, "language" TEXT
) STRICT;
CREATE TABLE customer_json(row INTEGER PRIMARY KEY, body BLOB, at INTEGER NOT NULL) STRICT;

CREATE TABLE asset(
  id INTEGER PRIMARY KEY,
  "name" TEXT, "company" TEXT, "address" TEXT, "serial" TEXT, "path" TEXT, "warranty" INTEGER, "host" TEXT,
  "tasks.open" INTEGER, "erp" TEXT, "children" INTEGER, "published" INTEGER, "place.notes" TEXT,
  "deleted" INTEGER
) STRICT;
CREATE TABLE asset_json(row INTEGER PRIMARY KEY, body BLOB, at INTEGER NOT NULL) STRICT;

-- Closed rows leave by age.
CREATE INDEX task_closed ON task("changed") WHERE closed IS NOT NULL OR completed IS NOT NULL;
CREATE INDEX ticket_closed ON ticket("changed") WHERE "state.type" IN ('closed','merged');
CREATE INDEX asset_seen ON asset_json(at);

-- How far a sync has come; written together with the rows that brought it there.
CREATE TABLE mark(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Answers to questions about one item, for opening it offline.
CREATE TABLE answer(key TEXT PRIMARY KEY, body BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX answer_at ON answer(at);
