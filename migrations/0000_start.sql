CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`at` integer NOT NULL,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`contact_id` text,
	`sentence` text NOT NULL,
	`undo` text,
	`undone_at` integer,
	`inbox_id` text
);
--> statement-breakpoint
CREATE INDEX `actions_by_time` ON `actions` (`owner_id`,`at`);--> statement-breakpoint
CREATE INDEX `actions_by_contact` ON `actions` (`contact_id`,`at`);--> statement-breakpoint
CREATE INDEX `actions_by_inbox` ON `actions` (`inbox_id`) WHERE inbox_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `addresses` (
	`owner_id` text NOT NULL,
	`address` text NOT NULL,
	`contact_id` text NOT NULL,
	`first_seen` integer NOT NULL,
	`last_seen` integer NOT NULL,
	`failing_at` integer,
	`failing_reason` text,
	`merged_from` text,
	PRIMARY KEY(`owner_id`, `address`)
);
--> statement-breakpoint
CREATE INDEX `addresses_by_contact` ON `addresses` (`contact_id`);--> statement-breakpoint
CREATE TABLE `capture_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`generation` integer NOT NULL,
	`valid_until` integer
);
--> statement-breakpoint
CREATE TABLE `circles` (
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`cadence` text,
	PRIMARY KEY(`owner_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`name` text NOT NULL,
	`name_rank` integer DEFAULT 0 NOT NULL,
	`name_key` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'active' NOT NULL,
	`snoozed_until` integer,
	`away_until` integer,
	`cadence` text,
	`starred` integer DEFAULT false NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`introduced_by` text,
	`title` text,
	`organization` text,
	`last_at` integer,
	`last_direction` text,
	`last_outbound_at` integer,
	`last_inbound_at` integer,
	`unanswered` integer DEFAULT 0 NOT NULL,
	`gap_weight` real DEFAULT 0 NOT NULL,
	`gap_sum` real DEFAULT 0 NOT NULL,
	`gap_count` integer DEFAULT 0 NOT NULL,
	`quiet_at` integer,
	`nudges` integer DEFAULT 0 NOT NULL,
	`nudged_at` integer,
	`due_at` integer,
	`sort_at` integer DEFAULT 0 NOT NULL,
	`search` text DEFAULT '' NOT NULL,
	`merged_into` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_id` ON `contacts` (`id`);--> statement-breakpoint
CREATE INDEX `contacts_by_name` ON `contacts` (`owner_id`,`name_key`);--> statement-breakpoint
CREATE INDEX `contacts_due` ON `contacts` (`owner_id`,`due_at`) WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `contacts_by_sort` ON `contacts` (`owner_id`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_by_state` ON `contacts` (`owner_id`,`state`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_by_organization` ON `contacts` (`owner_id`,`organization`,`sort_at`,`id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`message_id` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`quote` text NOT NULL,
	`place` integer NOT NULL,
	`said_at` integer NOT NULL,
	`due` text,
	`due_at` integer,
	`iso` text,
	`granularity` text,
	`about` text,
	`state` text DEFAULT 'open' NOT NULL,
	`told_at` integer,
	`closed_at` integer,
	`closed_by_message` text,
	`source` text DEFAULT 'rules' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `findings_by_contact` ON `findings` (`contact_id`,`state`,`said_at`);--> statement-breakpoint
CREATE INDEX `findings_due` ON `findings` (`owner_id`,`due_at`) WHERE state = 'open' AND due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `findings_open` ON `findings` (`owner_id`,`kind`,`by`,`said_at`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `findings_by_message` ON `findings` (`message_id`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`purpose` text NOT NULL,
	`address_words` text DEFAULT '' NOT NULL,
	`outbox_id` text,
	`nudge_number` integer,
	`token_expires_at` integer,
	`envelope_from` text NOT NULL,
	`envelope_to` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`content_hash` text NOT NULL,
	`received_at` integer NOT NULL,
	`raw` text,
	`raw_size` integer NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`processed_at` integer,
	`released` text,
	`from_address` text,
	`subject` text,
	`message_id` text,
	`error_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_once` ON `inbox` (`owner_id`,`dedupe_key`);--> statement-breakpoint
CREATE INDEX `inbox_waiting` ON `inbox` (`next_at`) WHERE status IN ('pending', 'processing');--> statement-breakpoint
CREATE INDEX `inbox_by_status` ON `inbox` (`owner_id`,`status`,`received_at`);--> statement-breakpoint
CREATE INDEX `inbox_raw` ON `inbox` (`processed_at`) WHERE raw IS NOT NULL;--> statement-breakpoint
CREATE TABLE `messages` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`rfc_message_id` text,
	`in_reply_to` text,
	`direction` text NOT NULL,
	`channel` text DEFAULT 'mail' NOT NULL,
	`source` text NOT NULL,
	`sent_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`subject` text DEFAULT '' NOT NULL,
	`authored` text DEFAULT '' NOT NULL,
	`counts` integer DEFAULT true NOT NULL,
	`inbox_id` text,
	`content_hash` text,
	`quote_key` text,
	`recipients` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `messages_by_quote` ON `messages` (`owner_id`,`quote_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_id` ON `messages` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_once` ON `messages` (`owner_id`,`key`);--> statement-breakpoint
CREATE INDEX `messages_by_time` ON `messages` (`owner_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `name_parts` (
	`owner_id` text NOT NULL,
	`part` text NOT NULL,
	`contact_id` text NOT NULL,
	PRIMARY KEY(`owner_id`, `part`, `contact_id`)
);
--> statement-breakpoint
CREATE INDEX `name_parts_by_contact` ON `name_parts` (`contact_id`);--> statement-breakpoint
CREATE TABLE `never_log` (
	`owner_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `kind`, `value`)
);
--> statement-breakpoint
CREATE TABLE `nudges` (
	`outbox_id` text NOT NULL,
	`number` integer NOT NULL,
	`owner_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`finding_id` text,
	`reminder_id` text,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`answered_at` integer,
	PRIMARY KEY(`outbox_id`, `number`)
);
--> statement-breakpoint
CREATE INDEX `nudges_by_contact` ON `nudges` (`contact_id`,`at`);--> statement-breakpoint
CREATE INDEX `nudges_by_time` ON `nudges` (`owner_id`,`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`reply_to` text NOT NULL,
	`headers` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`sent_at` integer,
	`provider_message_id` text,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`owner_id`,`key`);--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`next_at`) WHERE status IN ('queued', 'sending');--> statement-breakpoint
CREATE INDEX `outbox_by_time` ON `outbox` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `owner_addresses` (
	`owner_id` text NOT NULL,
	`address` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`trust` text DEFAULT 'dmarc' NOT NULL,
	`confirm_hash` text,
	`confirm_until` integer,
	PRIMARY KEY(`owner_id`, `address`)
);
--> statement-breakpoint
CREATE INDEX `owner_addresses_by_address` ON `owner_addresses` (`address`);--> statement-breakpoint
CREATE INDEX `owner_addresses_confirm` ON `owner_addresses` (`confirm_hash`) WHERE confirm_hash IS NOT NULL;--> statement-breakpoint
CREATE TABLE `owners` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`zone` text NOT NULL,
	`digest_time` text DEFAULT '09:00' NOT NULL,
	`digest_days` integer DEFAULT 127 NOT NULL,
	`people_per_day` integer DEFAULT 3 NOT NULL,
	`week_budget` integer DEFAULT 7 NOT NULL,
	`dial` text DEFAULT 'normal' NOT NULL,
	`receipts` text DEFAULT 'never' NOT NULL,
	`acknowledge` integer DEFAULT true NOT NULL,
	`names_only` integer DEFAULT false NOT NULL,
	`retention_days` integer,
	`capture_generation` integer DEFAULT 0 NOT NULL,
	`paused_until` integer,
	`first_receipt_at` integer,
	`last_outbound_at` integer,
	`prior_sum` real DEFAULT 0 NOT NULL,
	`prior_count` integer DEFAULT 0 NOT NULL,
	`next_digest_at` integer NOT NULL,
	`last_digest_at` integer,
	`prior_used_sum` real DEFAULT 0 NOT NULL,
	`prior_used_count` integer DEFAULT 0 NOT NULL,
	`last_help_at` integer
);
--> statement-breakpoint
CREATE INDEX `owners_due` ON `owners` (`next_digest_at`);--> statement-breakpoint
CREATE TABLE `participants` (
	`owner_id` text NOT NULL,
	`message_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`role` text NOT NULL,
	`sent_at` integer NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`counts` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`message_id`, `contact_id`)
);
--> statement-breakpoint
CREATE INDEX `participants_by_contact` ON `participants` (`contact_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`title` text,
	`organization` text,
	`first_seen` integer NOT NULL,
	`last_seen` integer NOT NULL,
	`source` text NOT NULL,
	`message_id` text,
	`told_at` integer
);
--> statement-breakpoint
CREATE INDEX `positions_by_contact` ON `positions` (`contact_id`,`last_seen`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`contact_id` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`exact` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reminders_due` ON `reminders` (`owner_id`,`at`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `reminders_exact` ON `reminders` (`at`) WHERE state = 'open' AND exact = 1;--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`browser` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sessions_by_owner` ON `sessions` (`owner_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`hash` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`browser_hash` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_ins_by_owner` ON `sign_ins` (`owner_id`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`owner_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`other_id` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	PRIMARY KEY(`contact_id`, `other_id`)
);
--> statement-breakpoint
CREATE INDEX `suggestions_open` ON `suggestions` (`owner_id`,`created_at`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `tags` (
	`owner_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`contact_id`, `tag`)
);
--> statement-breakpoint
CREATE INDEX `tags_by_tag` ON `tags` (`owner_id`,`tag`,`contact_id`);